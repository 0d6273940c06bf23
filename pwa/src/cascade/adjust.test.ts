import type { SkpContent } from '@jejak/shared/skp/skp'
import { expect, test } from 'vitest'
import { adjusted, withProposal } from './adjust.ts'

const rhk = (id: string): SkpContent['rhk'][number] => ({
  id,
  jenis: 'utama',
  klasifikasi: 'individu',
  uraian: `RHK ${id}`,
  rhkAtasan: 'Lama',
  rhkAtasanId: 's',
  indikator: [],
  rencanaAksi: [],
})
const plan: SkpContent = { year: 2026, pendekatan: 'kuantitatif', rhk: [rhk('a'), rhk('b')] }
const { rhkAtasanId: _link, ...loose } = rhk('a')

test('an RHK takes the new words of the one above, and keeps its own', () => {
  expect(adjusted(plan, { rhkId: 'a', now: 'Baru' }).rhk).toEqual([
    { ...rhk('a'), rhkAtasan: 'Baru' },
    rhk('b'),
  ])
})

test('where the one above has gone, it serves none until its owner chooses another', () => {
  expect(adjusted(plan, { rhkId: 'a', now: null }).rhk).toEqual([
    { ...loose, rhkAtasan: '' },
    rhk('b'),
  ])
})

test('what is proposed becomes the last RHK, once', () => {
  const proposal = {
    id: 'p',
    year: 2026,
    by: { id: 's', name: 'Sri' },
    uraian: 'Tersusunnya laporan',
    superiorRhkId: 's1',
    superiorWords: 'Meningkatnya layanan',
  }
  const after = withProposal(plan, proposal)
  expect(after.rhk.at(-1)).toMatchObject({
    id: 'p',
    uraian: 'Tersusunnya laporan',
    rhkAtasan: 'Meningkatnya layanan',
    rhkAtasanId: 's1',
  })
  expect(withProposal(after, proposal)).toEqual(after)
})
