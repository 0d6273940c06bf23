import { expect, test } from 'vitest'
import { hasReasons, type RatingForm } from './evaluation.ts'
import { NILAI } from './perilaku.ts'

const form: RatingForm = {
  hasilKerja: 'sesuai',
  hasilKerjaReason: 'Target tercapai.',
  perilaku: 'sesuai',
  perilakuReason: 'Melayani dengan baik.',
  rhk: [{ id: '00000000-0000-7000-8000-000000000000', rating: 'sesuai', reason: '' }],
  nilai: NILAI.map((nilai) => ({ nilai, rating: 'sesuai', reason: '' })),
}

test.each<[string, Partial<RatingForm>, boolean]>([
  ['both wholes with a reason', {}, true],
  ['hasil kerja without', { hasilKerjaReason: '' }, false],
  ['perilaku without', { perilakuReason: '' }, false],
  ['an RHK below without', { rhk: [{ ...form.rhk[0]!, rating: 'di-bawah' }] }, false],
  [
    'an RHK below with',
    { rhk: [{ ...form.rhk[0]!, rating: 'di-bawah', reason: 'Terlambat' }] },
    true,
  ],
  ['a value below without', { nilai: [{ ...form.nilai[0]!, rating: 'di-bawah' }] }, false],
])('%s: %s is enough', (_what, more, isEnough) => {
  expect(hasReasons({ ...form, ...more })).toBe(isEnough)
})
