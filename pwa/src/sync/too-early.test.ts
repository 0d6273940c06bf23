import type { Rejection } from '@jejak/shared/sync/protocol'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDevice, rowOf } from '../../test/device-fixture.ts'
import { exchangeOn, type Answer } from '../../test/exchange.ts'
import { decide } from '../data/decisions.ts'
import { removeEntry } from '../data/entries.ts'

let device: ReturnType<typeof createDevice>
beforeEach(() => (device = createDevice()))
afterEach(() => device.database.close())

const outbox = () => device.database.outbox.orderBy('seq').toArray()
/** Everything in the outbox is sent, and this comes back. */
const exchange = (...[judge, change]: Answer) => exchangeOn(device, judge, change)

describe('what was offered again to a restored server and is refused', () => {
  const approval = async () => {
    const { context, database } = device
    await decide(context, [{ entryId: 'e', version: 2, act: 'approve', comment: '' }])
    await database.outbox.toCollection().modify({ reoffered: 0 })
    const [row] = await outbox()
    return row?.id ?? ''
  }
  const refused = (code: Rejection, entry: object | null = null) => ({
    status: 'rejected' as const,
    code,
    entry: entry as never,
  })

  test('because its entry has yet to come waits under a new id, longer with each try', async () => {
    const first = await approval()
    const waits: number[] = []
    for (let nth = 1; nth <= 3; nth++) {
      await exchange(() => refused('not-found'))
      const [row] = await outbox()
      expect(row).toMatchObject({ entryId: 'e', sent: 0, reoffered: nth, conflict: null })
      expect(row?.mutation).toMatchObject({ kind: 'review.decide', id: row?.id, baseVersion: 2 })
      expect(row?.id).not.toBe(first)
      waits.push((row?.holdUntil ?? 0) - device.context.clock.now())
    }
    expect(waits).toEqual([60_000, 120_000, 240_000])
    expect(await device.database.rejected.count()).toBe(0)
  })

  test('because it is not yet as far as it was waits as well; past it, it is refused for good', async () => {
    await approval()
    await exchange(() => refused('stale', { version: 1, status: 'draft' }))
    expect(await outbox()).toHaveLength(1)
    await exchange(() => refused('stale', { version: 3, status: 'submitted' }))
    expect(await device.database.rejected.toArray()).toMatchObject([{ code: 'stale' }])
    expect(await outbox()).toEqual([])
  })

  test('a hundred and fifty times is refused for good', async () => {
    await approval()
    await device.database.outbox.toCollection().modify({ reoffered: 150 })
    await exchange(() => refused('not-found'))
    expect(await device.database.rejected.toArray()).toMatchObject([{ code: 'not-found' }])
  })

  test('takes what waits for it along to its new id', async () => {
    await device.database.entries.put(rowOf('f'))
    await removeEntry(device.context, 'f', { after: await approval() })
    await device.database.outbox.where('entryId').equals('f').modify({ reoffered: 0 })
    await exchange(() => refused('not-found'))
    const [row, dependent] = await outbox()
    expect(dependent).toMatchObject({ entryId: 'f', after: row?.id })
  })

  test('is refused at once when it was never offered again', async () => {
    await approval()
    await device.database.outbox.toCollection().modify((row) => void delete row.reoffered)
    await exchange(() => refused('not-found'))
    expect([await device.database.rejected.count(), await outbox()]).toEqual([1, []])
  })
})
