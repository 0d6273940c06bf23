import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDevice, rowOf } from '../../test/device-fixture.ts'
import { findShown, getShown, type ShownEntry } from '../storage/views.ts'
import { mergeTwo, splitInTwo } from './split-merge.ts'
import { undoReshape, type ReshapeStep } from './undo-split-merge.ts'

let device: ReturnType<typeof createDevice>
beforeEach(() => (device = createDevice()))
afterEach(() => device.database.close())

const outbox = () => device.database.outbox.orderBy('seq').toArray()
const spans = async () =>
  (await findShown(device.database, '2026-11-27', '2026-11-27')).map(({ start, end }) => [
    start,
    end,
  ])
async function shown(id: string): Promise<ShownEntry> {
  const view = await getShown(device.database, id)
  if (!view) throw new Error(`no entry ${id}`)
  return view
}
async function split(at = 500): Promise<readonly ReshapeStep[]> {
  const done = await splitInTwo(device.context, await shown('e'), at)
  if (!done.ok) throw new Error(done.reason.code)
  return done.value
}
async function merge(): Promise<readonly ReshapeStep[]> {
  const [keep, absorb] = [await shown('e'), await shown('f')]
  const done = await mergeTwo(device.context, { keep, absorb, text: 'Keduanya' })
  if (!done.ok) throw new Error(done.reason.code)
  return done.value
}
const putNeighbours = () =>
  device.database.entries.bulkPut([rowOf('e'), rowOf('f', { start: 540, end: 600 })])

test('a split keeps the first part under its id and makes the second', async () => {
  await device.database.entries.put(rowOf('e'))
  await split()
  expect(await spans()).toEqual([
    [480, 500],
    [500, 540],
  ])
  expect((await shown('e')).end).toBe(500)
})

test('a cut outside the entry, or on what has moved, changes nothing', async () => {
  await device.database.entries.put(rowOf('e'))
  const saw = await shown('e')
  expect(await splitInTwo(device.context, saw, 480)).toMatchObject({ reason: { code: 'outside' } })
  await device.database.entries.put(rowOf('e', { text: 'Dari gawai lain', version: 2 }))
  expect(await splitInTwo(device.context, saw, 500)).toMatchObject({ reason: { code: 'changed' } })
  expect(await outbox()).toEqual([])
})

test('undoing a split that never left takes its changes out of the outbox', async () => {
  await device.database.entries.put(rowOf('e'))
  expect(await undoReshape(device.context, await split())).toBe(true)
  expect([await spans(), await outbox()]).toEqual([[[480, 540]], []])
})

test('undoing a split that was sent removes the second part only after the first has its time', async () => {
  await device.database.entries.put(rowOf('e'))
  const steps = await split()
  await device.database.outbox.toCollection().modify({ sent: 1 })
  expect(await undoReshape(device.context, steps)).toBe(true)
  const [, , restoring, removing] = await outbox()
  expect(restoring?.mutation).toMatchObject({ kind: 'entry.save', patch: { end: 540 } })
  expect(removing?.mutation.kind).toBe('entry.remove')
  expect(removing?.after).toBe(restoring?.id)
})

test('undoing a split whose second part says something else by now changes nothing', async () => {
  await device.database.entries.put(rowOf('e'))
  const steps = await split()
  const made = steps.find(({ kind }) => kind === 'made')?.id ?? ''
  await device.database.entries.put(rowOf(made, { start: 500, text: 'Lain', version: 2 }))
  const before = await outbox()
  await device.database.outbox.where('entryId').equals(made).delete()
  const left = await outbox()
  expect(left.length).toBe(before.length - 1)
  expect(await undoReshape(device.context, steps)).toBe(false)
  expect(await outbox()).toEqual(left)
})

test('a merge removes the one only after the other has the time of both, and is undone whole', async () => {
  await putNeighbours()
  const steps = await merge()
  expect(await spans()).toEqual([[480, 600]])
  const [saving, removing] = await outbox()
  expect(removing?.after).toBe(saving?.id)
  expect(await undoReshape(device.context, steps)).toBe(true)
  expect([await spans(), await outbox()]).toEqual([
    [
      [480, 540],
      [540, 600],
    ],
    [],
  ])
})

test('a merge with one that is submitted takes back its first half', async () => {
  await putNeighbours()
  await device.database.entries.update('f', { status: 'submitted' })
  const [keep, absorb] = [await shown('e'), await shown('f')]
  const done = await mergeTwo(device.context, { keep, absorb, text: 'Keduanya' })
  expect(done).toMatchObject({ ok: false, reason: { code: 'locked' } })
  expect(await outbox()).toEqual([])
})

test('a merge whose removal was sent is not undone by half', async () => {
  await putNeighbours()
  const steps = await merge()
  await device.database.outbox.toCollection().modify({ sent: 1 })
  const before = await outbox()
  expect(await undoReshape(device.context, steps)).toBe(false)
  expect(await outbox()).toEqual(before)
})
