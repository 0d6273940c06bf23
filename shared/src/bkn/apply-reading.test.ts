import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import { applyReading } from './apply-reading.ts'
import { emptyPlan } from './plan.ts'
import type { BknPlan, ReadPeriod, Reading } from './plan.ts'

const november = {
  code: '12',
  name: 'Periode 16 November - 15 Desember',
  from: toDay('2025-11-16'),
  to: toDay('2025-12-15'),
  deadline: toDay('2025-12-19'),
}
const october = {
  ...november,
  code: '11',
  name: 'Oktober',
  from: toDay('2025-10-16'),
  to: toDay('2025-11-15'),
}
const actions = (texts: readonly string[], period: ReadPeriod = november): Reading => ({
  kind: 'actions',
  period,
  rows: texts.map((deskripsi) => ({ rhk: 'Tersusunnya laporan', deskripsi, target: '1 Dokumen' })),
})

function counter() {
  let next = 0
  return () => `id${next++}`
}
const options = (makeId = counter(), notRenamed: readonly string[] = []) => ({
  makeId,
  notRenamed: new Set(notRenamed),
})
const actionsOf = (plan: BknPlan) => plan.rhk.flatMap((rhk) => rhk.rencanaAksi)

test('reading the same page again changes nothing', () => {
  const makeId = counter()
  const first = applyReading(emptyPlan(2025), actions(['A b', 'C d']), options(makeId))
  const second = applyReading(first.plan, actions(['A  b', 'C d']), options(makeId))
  expect(second.changes).toEqual([])
  expect(actionsOf(second.plan).map(({ id }) => id)).toEqual(
    actionsOf(first.plan).map(({ id }) => id),
  )
})

test('a renamed rencana aksi keeps its id', () => {
  const makeId = counter()
  const before = applyReading(
    emptyPlan(2025),
    actions(['Menyusun laporan', 'Melakukan rekonsiliasi belanja dengan BPKAD']),
    options(makeId),
  ).plan
  const [, old] = actionsOf(before)
  const { plan, changes } = applyReading(
    before,
    actions(['Menyusun laporan', 'Merekonsiliasi belanja dengan BPKAD dan KPPN']),
    options(makeId),
  )
  expect(actionsOf(plan)[1]).toMatchObject({
    id: old?.id,
    deskripsi: 'Merekonsiliasi belanja dengan BPKAD dan KPPN',
  })
  expect(changes).toMatchObject([{ kind: 'renamed', id: old?.id }])
})

test('the person can say that it is another one', () => {
  const makeId = counter()
  const before = applyReading(
    emptyPlan(2025),
    actions(['Menyusun laporan A']),
    options(makeId),
  ).plan
  const id = actionsOf(before)[0]?.id ?? ''
  const { changes } = applyReading(before, actions(['Menyusun laporan B']), options(makeId, [id]))
  expect(changes.map(({ kind }) => kind)).toEqual(['new', 'gone'])
})

test('one period says nothing about another', () => {
  const makeId = counter()
  const first = applyReading(emptyPlan(2025), actions(['A'], october), options(makeId)).plan
  const { plan, changes } = applyReading(first, actions(['B']), options(makeId))
  expect(actionsOf(plan).map(({ deskripsi }) => deskripsi)).toEqual(['A', 'B'])
  expect(changes.map(({ kind, what }) => [kind, what])).toEqual([
    ['new', 'period'],
    ['new', 'rencana-aksi'],
  ])
})

test('batas pengisian that another page showed is kept', () => {
  const makeId = counter()
  const first = applyReading(emptyPlan(2025), actions(['A']), options(makeId)).plan
  const { plan } = applyReading(
    first,
    actions(['A'], { ...november, deadline: null }),
    options(makeId),
  )
  expect(plan.periods).toMatchObject([{ deadline: '2025-12-19' }])
})
