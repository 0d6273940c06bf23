import { toDay } from '@jejak/shared/calendar/day'
import type { QueueItem } from '@jejak/shared/review/queue'
import { fail, ok } from '@jejak/shared/result'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDevice, rowOf } from '../../test/device-fixture.ts'
import { decide, undoDecision } from './decisions.ts'
import { findQueue, findTeam, readTeam, refreshQueue } from './queue.ts'

const OFFLINE = { code: 'offline', retryAfterSeconds: undefined } as const
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
const ids = async () => (await findQueue(device.database)).map(({ item }) => item.entry.id)
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
  expect((await findQueue(device.database)).map(({ decided }) => decided)).toEqual([
    'approve',
    null,
  ])
  expect(await outbox()).toMatchObject([
    {
      holdUntil: device.context.clock.now() + 8_000,
      mutation: { kind: 'review.decide', baseVersion: 1, comment: 'Baik' },
    },
  ])
})

test('a decision can be taken back until it was sent', async () => {
  await decide(device.context, [approve('a')])
  expect(await undoDecision(device.context, 'a')).toBe(true)
  await decide(device.context, [approve('a')])
  await device.database.outbox.toCollection().modify({ sent: 1 })
  expect(await undoDecision(device.context, 'a')).toBe(false)
  expect(await outbox()).toHaveLength(1)
})

test("a team's day that was seen once is at hand without an answer, and follows the next one", async () => {
  const { context, database } = device
  const team = { day: toDay('2026-11-27'), people: [] }
  expect(await findTeam(database, team.day)).toBeUndefined()
  await readTeam(context, team.day, async () => ok(team))
  expect(await findTeam(database, team.day)).toEqual(team)
  expect(await readTeam(context, team.day, async () => fail(OFFLINE))).toEqual(
    ok({ team, isCached: true }),
  )
  expect(await readTeam(context, toDay('2026-11-26'), async () => fail(OFFLINE))).toEqual(
    fail(OFFLINE),
  )
})
