import type { SyncRequest } from '@jejak/shared/sync/protocol'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDevice, rowOf } from '../../test/device-fixture.ts'
import { decide } from '../data/decisions.ts'
import { removeEntry, UNDO_MS } from '../data/entries.ts'
import type { DataContext } from '../storage/data-context.ts'
import type { Reason } from './channel.ts'
import { outboxChannel } from './channels/outbox.ts'

const DAY = 86_400_000
const MINUTE = 60_000
let device: ReturnType<typeof createDevice>
let context: DataContext
let sent: number[]
let answer: (request: SyncRequest) => Response
beforeEach(async () => {
  device = createDevice()
  let ids = 0
  const newId = () => `018f0000-0000-7000-8000-${String(++ids).padStart(12, '0')}`
  context = { ...device.context, clock: { ...device.context.clock, newId } }
  sent = []
  answer = (request) => applyAll(request)
  await device.database.entries.add(rowOf('e'))
})
afterEach(() => device.database.close())

const applyAll = ({ mutations }: SyncRequest, time?: number) =>
  Response.json({
    ...(time !== undefined && { time }),
    protocol: 1,
    epoch: '018f0000-0000-7000-8000-00000000000e',
    cursor: 0,
    more: false,
    results: mutations.map(({ id }) => ({ id, status: 'applied', version: 2, entry: null })),
    rows: [],
  })
const channel = () =>
  outboxChannel({
    database: device.database,
    clock: context.clock,
    chance: () => 0.5,
    post: async (body) => {
      const request = JSON.parse(body) as SyncRequest
      sent.push(request.mutations.length)
      return answer(request)
    },
    alone: (work) => work(),
  })
const run = (reason: Reason) => channel().run(reason)

test('what can still be undone is held for its while and no longer', async () => {
  await removeEntry(context, 'e')
  expect(await channel().due()).toBe(UNDO_MS)
  await run('asked')
  expect(sent).toEqual([0])
  device.pass(UNDO_MS)
  expect(await channel().due()).toBe(0)
  await run('asked')
  expect(sent).toEqual([0, 1])
})

test.each([
  ['a removal', () => removeEntry(context, 'e')],
  [
    'a decision',
    () => decide(context, [{ entryId: 'x', version: 1, act: 'approve', comment: '' }], 8_000),
  ],
])('%s made while the clock was a day ahead leaves when it is right again', async (_what, make) => {
  device.pass(DAY)
  await make()
  device.pass(-DAY)
  expect(await channel().due()).toBe(0)
  await run('asked')
  expect(sent).toEqual([1])
})

test('a clock that is put right by some seconds lets nothing go early', async () => {
  await removeEntry(context, 'e')
  device.pass(-5_000)
  await run('asked')
  expect(sent).toEqual([0])
})

test('a back-off that began while the clock was a day ahead does not last a day', async () => {
  answer = () => new Response('', { status: 503 })
  device.pass(DAY)
  expect(await run('automatic')).toMatchObject({ kind: 'wait', restMs: 1_000 })
  await run('automatic')
  expect(sent).toHaveLength(1)
  device.pass(-DAY)
  await run('automatic')
  expect(sent).toHaveLength(2)
})

test('a back-off of an hour, as the server asked for, does not last longer after the clock went back', async () => {
  answer = () => new Response('', { status: 503, headers: { 'retry-after': '3600' } })
  await run('automatic')
  device.pass(59 * MINUTE)
  await run('automatic')
  expect(sent).toHaveLength(1)
  device.pass(-120 * MINUTE)
  await run('automatic')
  expect(sent).toHaveLength(2)
})

test('a back-off that an older version wrote down is believed for an hour at most', async () => {
  await run('asked')
  const state = (await device.database.meta.get('sync'))!
  const nextAttemptAt = context.clock.now() + DAY
  await device.database.meta.put({ ...state, trouble: 'server', failures: 3, nextAttemptAt })
  await run('automatic')
  expect(sent).toHaveLength(2)
})

const off = async () => (await device.database.meta.get('sync'))?.clockOffMs
const answeredAt = (server: number) => (request: SyncRequest) => applyAll(request, server)

test.each([
  ['ahead of', DAY, DAY],
  ['behind', -3 * MINUTE, -3 * MINUTE],
  ['the same as', 0, 0],
])('a clock that is %s the server’s is known after an exchange', async (_what, by, known) => {
  answer = answeredAt(context.clock.now())
  device.pass(by)
  await run('asked')
  expect(await off()).toBe(known)
  answer = answeredAt(context.clock.now())
  await run('asked')
  expect(await off()).toBe(0)
})

test('what an exchange takes on a slow link is no difference of the clocks', async () => {
  answer = (request) => {
    device.pass(20_000)
    const response = answeredAt(context.clock.now())(request)
    device.pass(20_000)
    return response
  }
  await run('asked')
  expect(await off()).toBe(0)
})

test('when a server of an older version does not say its time, nothing is said of the clock', async () => {
  await run('asked')
  expect(await off()).toBeUndefined()
})
