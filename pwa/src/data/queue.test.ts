import { toDay } from '@jejak/shared/calendar/day'
import type { QueueItem } from '@jejak/shared/review/queue'
import { fail, ok } from '@jejak/shared/result'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDevice, rowOf } from '../../test/device-fixture.ts'
import { decide, holdDecisions, undoDecisions } from './decisions.ts'
import {
  countOpen,
  findPersonName,
  readDecided,
  readQueue,
  refreshQueue,
  toWaiting,
} from './queue.ts'

let device: ReturnType<typeof createDevice>
beforeEach(() => (device = createDevice()))
afterEach(() => device.database.close())

function itemOf(id: string, name: string, change: Parameters<typeof rowOf>[1] = {}): QueueItem {
  const { origin: _origin, ...entry } = rowOf(id, { status: 'submitted', ...change })
  return {
    entry,
    owner: { id: name, name, post: 'Analis' },
    plan: null,
    problems: [],
    dayTotal: { expected: 450, filled: 60 },
  }
}
type Ask = NonNullable<Parameters<typeof refreshQueue>[1]>
/** A server with these pages. */
const pages =
  (...all: readonly (readonly QueueItem[])[]): Ask =>
  (_route, input) => {
    const nth = Number(input.after ?? 0)
    const next = nth + 1 < all.length ? String(nth + 1) : null
    return Promise.resolve(ok({ items: [...(all[nth] ?? [])], next }))
  }
const waiting = async () =>
  toWaiting(await readQueue(device.database), await readDecided(device.database))
const ids = async () => (await waiting()).map(({ item }) => item.entry.id)
const approve = (entryId: string) =>
  ({ entryId, version: 1, act: 'approve', comment: ' Baik ' }) as const
const outbox = () => device.database.outbox.orderBy('seq').toArray()

test('the queue is read to its last page and kept in place of the one before', async () => {
  await refreshQueue(device.context, pages([itemOf('old', 'Sari')]))
  await refreshQueue(device.context, pages([itemOf('a', 'Sari')], [itemOf('b', 'Sari')]))
  expect(await ids()).toEqual(['a', 'b'])
})

test('a decision says which words were on the screen', async () => {
  const contentHash = 'a'.repeat(64)
  const { entry, ...rest } = itemOf('a', 'Sari')
  const known = { ...rest, entry: { ...entry, contentHash } }
  await refreshQueue(device.context, pages([known, itemOf('kept-by-an-older-version', 'Sari')]))
  await decide(device.context, [approve('a'), approve('kept-by-an-older-version')])
  const [first, second] = (await outbox()).map(({ mutation }) => mutation)
  expect(first).toMatchObject({ seen: contentHash })
  expect(second).not.toHaveProperty('seen')
})

test('a page that does not come leaves the queue as it was', async () => {
  await refreshQueue(device.context, pages([itemOf('a', 'Sari')]))
  const offline = { code: 'offline', retryAfterSeconds: undefined } as const
  expect(await refreshQueue(device.context, () => Promise.resolve(fail(offline)))).toMatchObject({
    ok: false,
  })
  expect(await ids()).toEqual(['a'])
})

test('the oldest day is first, then people together, then the hour', async () => {
  const items = [
    itemOf('late', 'Budi', { start: 600, end: 660 }),
    itemOf('sari', 'Sari'),
    itemOf('budi', 'Budi'),
    itemOf('before', 'Sari', { day: toDay('2026-11-26') }),
  ]
  await refreshQueue(device.context, pages(items))
  expect(await ids()).toEqual(['before', 'budi', 'late', 'sari'])
})

test('a decision shows at once, carries the version that was seen, and is made once', async () => {
  await refreshQueue(device.context, pages([itemOf('a', 'Sari'), itemOf('b', 'Sari')]))
  await decide(device.context, [approve('a')], 8_000)
  await decide(device.context, [{ ...approve('a'), act: 'return' }])
  expect((await waiting()).map(({ decided }) => decided)).toEqual(['approve', null])
  expect(await outbox()).toMatchObject([
    {
      holdUntil: device.context.clock.now() + 8_000,
      mutation: { kind: 'review.decide', baseVersion: 1, comment: 'Baik' },
    },
  ])
})

test('decisions can be taken back until they were sent', async () => {
  await decide(device.context, [approve('a'), approve('b')])
  expect(await undoDecisions(device.context, ['a', 'b', 'unknown'])).toBe(2)
  await decide(device.context, [approve('a'), approve('b')])
  await device.database.outbox.where('entryId').equals('a').modify({ sent: 1 })
  expect(await undoDecisions(device.context, ['a', 'b'])).toBe(1)
  expect((await outbox()).map(({ entryId }) => entryId)).toEqual(['a'])
})

test('what was decided is held as long as somebody is about to take it back', async () => {
  await decide(device.context, [approve('a'), approve('b')], 8_000)
  await device.database.outbox.where('entryId').equals('b').modify({ sent: 1, holdUntil: 1 })
  await holdDecisions(device.context, ['a', 'b'], 60_000)
  expect((await outbox()).map(({ holdUntil }) => holdUntil)).toEqual([
    device.context.clock.now() + 60_000,
    1,
  ])
})

test('what is decided while the queue is being read does not come back as undecided', async () => {
  const items = [itemOf('a', 'Sari'), itemOf('b', 'Sari')]
  await refreshQueue(device.context, pages(items))
  await decide(device.context, [approve('a'), approve('b')])
  await refreshQueue(device.context, async (...asked) => {
    // The server answers the decision after it has read this page, and before the page arrives.
    await device.database.outbox.where('entryId').equals('a').delete()
    await device.database.queue.delete('a')
    return pages(items)(...asked)
  })
  expect((await waiting()).map(({ item, decided }) => [item.entry.id, decided])).toEqual([
    ['b', 'approve'],
  ])
})

test('what is still to be decided is counted with what was not sent to this device', async () => {
  const huge = { ...itemOf('a', 'Sari'), dayWaiting: 3000 }
  const queue = [huge, { ...itemOf('b', 'Sari'), dayWaiting: 3000 }, itemOf('c', 'Budi')]
  expect(countOpen(toWaiting(queue, new Map()))).toBe(3001)
  expect(countOpen(toWaiting(queue, new Map([['a', 'return']])))).toBe(3000)
  expect(countOpen([])).toBe(0)
})

test('a person is known by name from the queue, or from a month of the team that was seen', async () => {
  const { context, database } = device
  const id = '018f0000-0000-7000-8000-000000000001'
  const value = { month: { people: [{ id, name: 'Budi', post: 'Analis' }] }, at: 0 }
  await database.settings.put({ key: 'team:/tim?tanggal=2026-11-27', value })
  await refreshQueue(context, pages([itemOf('a', 'Sari')]))
  const names = ['Sari', id, 'unknown'].map((person) => findPersonName(database, person))
  expect(await Promise.all(names)).toEqual(['Sari', 'Budi', undefined])
})
