import type { Entry } from '@jejak/shared/entry/entry'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDevice, rowOf } from '../../test/device-fixture.ts'
import { requireSyncState } from '../storage/sync-state.ts'
import { countUnread, findDecisions, markSeen } from './inbox.ts'

let device: ReturnType<typeof createDevice>
let reads: number
beforeEach(async () => {
  device = createDevice()
  const { database, context } = device
  reads = 0
  database.entries.hook('reading', (row) => {
    reads++
    return row
  })
  const state = await requireSyncState(database, context.clock)
  await database.meta.put({ ...state, epoch: 'first' })
})
afterEach(() => device.database.close())

const DAY_MS = 86_400_000
const decided = (seq: number, daysAgo: number, change: Partial<Entry> = {}): Entry =>
  rowOf(`e${seq}`, {
    status: 'approved',
    decision: {
      act: 'approve',
      comment: '',
      by: 'Sri',
      actingAs: 'Kepala',
      at: device.context.clock.now() - daysAgo * DAY_MS,
      seq,
    },
    ...change,
  })
const count = () => countUnread(device.database, device.context.clock.now())

describe('decisions that were not read', () => {
  test('are those of the last week after the one that was seen', async () => {
    await device.database.entries.bulkPut([
      decided(1, 9),
      decided(2, 6),
      decided(3, 5, { status: 'returned' }),
      decided(4, 4, { removed: true }),
      decided(5, 3, { status: 'submitted' }),
      decided(6, 1),
      rowOf('e7'),
    ])
    expect(await count()).toBe(3)
    await markSeen(device.database, 3)
    expect(await count()).toBe(1)
  })

  test('are counted without a look at those of before, however many there are', async () => {
    const old = Array.from({ length: 500 }, (_, at) => decided(at + 1, 600 - at))
    await device.database.entries.bulkPut([...old, decided(501, 2), decided(502, 1)])
    reads = 0
    expect(await count()).toBe(2)
    expect(reads).toBeLessThan(10)
  })

  test('are not looked for while the first pull brings page after page', async () => {
    await device.database.entries.bulkPut(
      Array.from({ length: 300 }, (_, at) => decided(at + 1, 1)),
    )
    await device.database.meta.update('sync', { pull: { head: 900 } })
    reads = 0
    expect([await count(), reads]).toEqual([0, 0])
  })
})

test('the newest decisions come first, and only as many as are shown are read', async () => {
  const many = Array.from({ length: 400 }, (_, at) => decided(at + 1, 400 - at))
  await device.database.entries.bulkPut([rowOf('x'), ...many, decided(401, 0, { removed: true })])
  reads = 0
  const found = await findDecisions(device.database, 3)
  expect(found.map(({ id }) => id)).toEqual(['e400', 'e399', 'e398'])
  expect(reads).toBeLessThan(10)
})
