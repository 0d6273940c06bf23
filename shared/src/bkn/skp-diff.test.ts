import { expect, test } from 'vitest'
import type { Rhk, SkpContent } from '../skp/skp.ts'
import { diffSkp, hasChanges } from './skp-diff.ts'

const rhk = (id: string, change: Partial<Rhk> = {}): Rhk => ({
  id,
  jenis: 'utama',
  klasifikasi: 'individu',
  uraian: `RHK ${id}`,
  rhkAtasan: '',
  indikator: [{ id: `${id}-i`, aspek: 'kuantitas', indikator: 'Jumlah', target: '12' }],
  rencanaAksi: [{ id: `${id}-a`, periodId: 'p1', deskripsi: 'Menyusun', target: '1' }],
  ...change,
})
const skp = (...list: readonly Rhk[]): SkpContent => ({
  year: 2025,
  pendekatan: 'kuantitatif',
  rhk: [...list],
})

test('the same plan has no change, white space apart', () => {
  const diff = diffSkp(skp(rhk('a')), skp(rhk('a', { uraian: ' RHK  a' })))
  expect(hasChanges(diff)).toBe(false)
  expect(diff.rhk.map(({ mark }) => mark)).toEqual(['same'])
})

test('a first plan is new in all its parts', () => {
  expect(diffSkp(null, skp(rhk('a'))).counts).toEqual({ new: 3, renamed: 0, changed: 0, gone: 0 })
})

test('what has gone stands last, with its parts', () => {
  const diff = diffSkp(skp(rhk('a'), rhk('b')), skp(rhk('b')))
  expect(diff.rhk.map(({ id, mark }) => [id, mark])).toEqual([
    ['b', 'same'],
    ['a', 'gone'],
  ])
  expect(diff.counts.gone).toBe(3)
})

test('another wording is a renaming, another target or kind a change', () => {
  const after = rhk('a', {
    klasifikasi: 'organisasi',
    indikator: [{ id: 'a-i', aspek: 'kuantitas', indikator: 'Jumlah', target: '24' }],
    rencanaAksi: [{ id: 'a-a', periodId: 'p1', deskripsi: 'Menyusun laporan', target: '1' }],
  })
  const diff = diffSkp(skp(rhk('a')), skp(after))
  expect(diff.counts).toEqual({ new: 0, renamed: 1, changed: 2, gone: 0 })
  expect(diff.rhk[0]?.actions[0]).toMatchObject({
    mark: 'renamed',
    before: 'Menyusun',
    after: 'Menyusun laporan',
  })
})
