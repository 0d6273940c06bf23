import { describe, expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import type { SkpContent } from '../skp/skp.ts'
import { progressOf, targetOf } from './progress.ts'
import type { RecapRow } from './recap.ts'

describe('a target', () => {
  test.each([
    ['12 Dokumen', 12, 'dokumen'],
    [' 1.200 berkas ', 1200, 'berkas'],
    ['4 laporan triwulan', 4, 'laporan triwulan'],
  ])('%j is a number and its unit', (target, amount, unit) =>
    expect(targetOf(target)).toEqual({ amount, unit }),
  )

  test.each(['', 'Dokumen', '12', '0 Dokumen', '100 %', '12,5 Dokumen', '1.2 Dokumen'])(
    '%j is none that can be counted',
    (target) => expect(targetOf(target)).toBeUndefined(),
  )
})

const rhk = (id: string, planId: string, target = '12 Dokumen'): SkpContent['rhk'][number] => ({
  id,
  jenis: 'utama',
  klasifikasi: 'individu',
  uraian: `Hasil ${id}`,
  rhkAtasan: '',
  indikator: [
    { id: `${id}-1`, aspek: 'kuantitas', indikator: 'Jumlah', target },
    { id: `${id}-2`, aspek: 'kualitas', indikator: 'Kesesuaian', target: '100 Persen' },
  ],
  rencanaAksi: [{ id: planId, periodId: 'p', deskripsi: 'Menyusun', target: '' }],
})
const plan: SkpContent = {
  year: 2026,
  pendekatan: 'kuantitatif',
  rhk: [rhk('a', 'a1'), rhk('b', 'b1')],
}
const row = (change: Partial<RecapRow>): RecapRow => ({
  ownerId: 'ani',
  day: toDay('2026-11-17'),
  status: 'approved',
  planId: 'a1',
  unit: 'dokumen',
  minutes: 60,
  entries: 1,
  quantity: 3,
  ...change,
})

describe('progress', () => {
  test('counts towards the number beside the words, in its own unit', () => {
    const [first] = rhk('a', 'a1', 'Seluruh permohonan').indikator
    const counted = { ...first!, targetAngka: 12.5, satuan: 'Surat' }
    const { plans } = progressOf(
      [{ ...plan, rhk: [{ ...rhk('a', 'a1'), indikator: [counted] }] }],
      [row({ unit: 'surat', quantity: 5 }), row({})],
    )
    expect(plans[0]?.rhk[0]?.indikator[0]).toMatchObject({ realised: 5, percent: 40 })
  })

  test('counts what was approved in the unit of the target, and the share of the time', () => {
    const { plans, elsewhere } = progressOf(
      [plan],
      [
        row({}),
        row({ unit: 'DOKUMEN ', quantity: 6, minutes: 30, entries: 2 }),
        row({ unit: 'surat', quantity: 50, minutes: 30 }),
        row({ status: 'submitted', quantity: 100, minutes: 600 }),
        row({ planId: null, minutes: 40 }),
        row({ planId: 'of another year', minutes: 40 }),
      ],
    )
    expect(plans[0]?.rhk[0]).toMatchObject({ minutes: 120, entries: 4, share: 60 })
    expect(plans[0]?.rhk[0]?.indikator).toMatchObject([
      { realised: 9, percent: 75 },
      { realised: null, percent: null },
    ])
    expect(elsewhere).toEqual({ minutes: 80, entries: 2, share: 40 })
  })

  test('an RHK that nobody served is there with nothing, and nothing is divided by nothing', () => {
    const { plans, elsewhere } = progressOf([plan], [])
    expect(plans[0]?.rhk[1]).toMatchObject({ minutes: 0, entries: 0, share: 0 })
    expect(plans[0]?.rhk[1]?.indikator[0]).toMatchObject({ realised: 0, percent: 0 })
    expect(elsewhere).toEqual({ minutes: 0, entries: 0, share: 0 })
  })

  test('more than the target is told as more', () => {
    const { plans } = progressOf([plan], [row({ quantity: 18 })])
    expect(plans[0]?.rhk[0]?.indikator[0]).toMatchObject({ realised: 18, percent: 150 })
  })
})
