import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import type { Period, Skp } from '../skp/skp.ts'
import type { BknPlan } from './plan.ts'
import { importSkp } from './skp-import.ts'

const dates = { from: toDay('2025-11-16'), to: toDay('2025-12-15'), deadline: toDay('2025-12-19') }
const period: Period = { id: 'p1', name: 'Periode 12', ...dates, jenis: 'lainnya', final: false }
const read = (deskripsi: string): BknPlan => ({
  year: 2025,
  pendekatan: 'kuantitatif',
  periods: [{ id: 'bp', code: '12', name: 'Periode 12', ...dates }],
  rhk: [
    {
      id: 'br',
      jenis: 'utama',
      klasifikasi: 'individu',
      uraian: 'Tersusunnya laporan',
      rhkAtasan: '',
      indikator: [{ id: 'bi', aspek: 'kuantitas', indikator: 'Jumlah', target: '12 Dokumen' }],
      rencanaAksi: [{ id: 'ba', periodId: 'bp', deskripsi, target: '1 Dokumen' }],
    },
  ],
})

let next = 0
const makeId = () => `new${next++}`
const take = (current: Skp | null, plan: BknPlan, usedIds: readonly string[] = []) =>
  importSkp({
    current,
    periods: [period],
    read: plan,
    usedIds: new Set(usedIds),
    options: { makeId, notRenamed: new Set() },
  })
const stored = (content: ReturnType<typeof take>['content']): Skp => ({
  id: 's',
  version: 1,
  ...content,
})

test('a first import arrives with the agency’s period, a second one shows no difference', () => {
  const first = take(null, read('Menyusun laporan bulanan'))
  expect(first.content.rhk).toMatchObject([
    {
      uraian: 'Tersusunnya laporan',
      indikator: [{ target: '12 Dokumen' }],
      rencanaAksi: [{ periodId: 'p1', deskripsi: 'Menyusun laporan bulanan' }],
    },
  ])
  const second = take(stored(first.content), read('Menyusun laporan bulanan'))
  expect(second.changes).toEqual([])
  expect(second.content).toEqual(first.content)
})

test('a renamed rencana aksi keeps its id, and so its entries', () => {
  const first = take(null, read('Menyusun laporan bulanan')).content
  const { content, changes } = take(stored(first), read('Menyusun laporan tiap bulan'))
  expect(content.rhk[0]?.rencanaAksi[0]?.id).toBe(first.rhk[0]?.rencanaAksi[0]?.id)
  expect(changes.map(({ kind }) => kind)).toEqual(['renamed'])
})

test('what has gone from e-Kinerja stays while entries hang on it', () => {
  const first = take(null, read('Menyusun laporan bulanan')).content
  const id = first.rhk[0]?.rencanaAksi[0]?.id ?? ''
  const empty = { ...read('x'), rhk: read('x').rhk.map((rhk) => ({ ...rhk, rencanaAksi: [] })) }
  const other = read('Mengagendakan surat masuk dan keluar')
  const replaced = { ...other, rhk: [...empty.rhk, { ...other.rhk[0]!, id: 'bx', uraian: 'Lain' }] }
  const kept = take(stored(first), replaced, [id])
  expect(kept.content.rhk[0]?.rencanaAksi.map((action) => action.id)).toEqual([id])
  expect([...kept.keptIds]).toEqual([id])
  expect(take(stored(first), replaced).content.rhk[0]?.rencanaAksi).toEqual([])
})

test('a page that was never opened takes nothing away', () => {
  const first = take(null, read('Menyusun laporan bulanan')).content
  const onlyPeriods = { ...read('x'), rhk: [] }
  expect(take(stored(first), onlyPeriods)).toMatchObject({ content: first, changes: [] })
  const onlySkp = { ...read('x'), rhk: read('x').rhk.map((rhk) => ({ ...rhk, rencanaAksi: [] })) }
  expect(take(stored(first), onlySkp)).toMatchObject({ content: first, changes: [] })
  const onlyActions = { ...read('Menyusun laporan bulanan') }
  const rhk = onlyActions.rhk.map((each) => ({ ...each, indikator: [] }))
  expect(take(stored(first), { ...onlyActions, rhk })).toMatchObject({
    content: first,
    changes: [],
  })
})

test('a period that the agency has not made is told, and its rencana aksi are left out', () => {
  const other = { ...read('A'), periods: [{ ...read('A').periods[0]!, from: toDay('2025-11-01') }] }
  const { unknownPeriods, content } = take(null, other)
  expect(unknownPeriods).toHaveLength(1)
  expect(content.rhk[0]?.rencanaAksi).toEqual([])
})
