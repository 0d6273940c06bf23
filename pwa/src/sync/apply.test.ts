import { MAX_MUTATIONS } from '@jejak/shared/sync/protocol'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentOf, createDevice, rowOf } from '../../test/device-fixture.ts'
import { applied, exchangeOn, type Answer } from '../../test/exchange.ts'
import { createEntry, removeEntry, saveEntry } from '../data/entries.ts'
import { firstPull, requireSyncState } from '../storage/sync-state.ts'
import { applyAnswer } from './apply.ts'

let device: ReturnType<typeof createDevice>
beforeEach(() => (device = createDevice()))
afterEach(() => device.database.close())

const outbox = () => device.database.outbox.orderBy('seq').toArray()

/** Everything in the outbox is sent, and this comes back. */
const exchange = (...[judge, change]: Answer) => exchangeOn(device, judge, change)

describe('an answer', () => {
  test('takes what was applied out of the outbox, keeps a copy, and writes the row', async () => {
    await createEntry(device.context, 'e', contentOf())
    expect(await exchange(applied, { rows: [rowOf('e')] })).toEqual({
      kind: 'taken',
      hasLeft: false,
    })
    expect(await outbox()).toEqual([])
    expect(await device.database.acknowledged.count()).toBe(1)
    expect(await device.database.entries.get('e')).toMatchObject({ version: 1 })
    expect(await requireSyncState(device.database, device.context.clock)).toMatchObject({
      epoch: 'first',
      cursor: 9,
      failures: 0,
      batchLimit: MAX_MUTATIONS,
    })
  })

  test('leaves the receipt of an act on the device, and none for a server that gives none', async () => {
    const receipt = { owner: 'o', seq: 4, hash: 'a'.repeat(64), time: 5 }
    await createEntry(device.context, 'e', contentOf())
    await exchange(() => ({ ...applied(), receipt }))
    await createEntry(device.context, 'f', contentOf())
    await exchange(applied)
    expect(await device.database.receipts.toArray()).toEqual([{ ...receipt, entryId: 'e' }])
  })

  test('never lets an older row paint over a newer one', async () => {
    await device.database.entries.put(rowOf('e', { version: 5, text: 'Baru' }))
    await exchange(applied, { rows: [rowOf('e', { version: 4, text: 'Lama' })] })
    expect(await device.database.entries.get('e')).toMatchObject({ text: 'Baru' })
  })

  test('of a conflict lets the change wait for the person', async () => {
    await createEntry(device.context, 'e', contentOf())
    await exchange(() => ({ status: 'conflict', fields: ['text'] }))
    expect(await outbox()).toMatchObject([{ sent: 0, conflict: ['text'] }])
  })

  test('that does not cover what another runner has sent is not taken in', async () => {
    await createEntry(device.context, 'e', contentOf())
    await device.database.outbox.toCollection().modify({ sent: 1 })
    const { database, context } = device
    const response = { protocol: 1, epoch: 'x', cursor: 1, more: false, results: [], rows: [] }
    const taken = await applyAnswer({ database, clock: context.clock, batch: [], response })
    expect(taken).toEqual({ kind: 'superseded' })
    expect(await database.meta.get('sync')).toBeUndefined()
  })

  test('forgets copies of what was acknowledged more than 35 days ago', async () => {
    await createEntry(device.context, 'e', contentOf())
    await exchange(applied)
    device.pass(36 * 86_400_000)
    await createEntry(device.context, 'f', contentOf())
    await exchange(applied)
    expect(await device.database.acknowledged.toArray()).toMatchObject([{ entryId: 'f' }])
  })
})

describe('a refusal', () => {
  test('goes to the tray with all that hung on it, as it stood on the screen', async () => {
    await device.database.entries.bulkPut([rowOf('e'), rowOf('f', { start: 540, end: 600 })])
    const content = contentOf({ text: 'Ditolak' })
    await saveEntry(device.context, { id: 'e', saw: contentOf(), content })
    const [first] = await outbox()
    await removeEntry(device.context, 'f', { after: first?.id ?? '' })
    await exchange((id) =>
      id === first?.id
        ? { status: 'rejected', code: 'wrong-state', entry: null }
        : { status: 'blocked' },
    )
    expect(await outbox()).toEqual([])
    expect(await device.database.rejected.toArray()).toMatchObject([
      { entryId: 'e', code: 'wrong-state', content: { text: 'Ditolak' } },
    ])
  })
})

describe('a server that was restored from a backup', () => {
  beforeEach(async () => {
    await createEntry(device.context, 'e', contentOf())
    await exchange(applied, { rows: [rowOf('e')] })
    await device.database.files.put({
      name: 'a.jpg',
      size: 1,
      state: 'sent',
      code: null,
      addedAt: 0,
      sentAt: 1,
    })
  })

  test('is offered again what it had acknowledged, in its old place before what is new', async () => {
    await createEntry(device.context, 'f', contentOf({ start: 540, end: 600 }))
    const { database, context } = device
    const response = { protocol: 1, epoch: 'second', cursor: 2, more: false, results: [], rows: [] }
    expect(await applyAnswer({ database, clock: context.clock, batch: [], response })).toEqual({
      kind: 'taken',
      hasLeft: true,
    })
    expect(await outbox()).toMatchObject([
      { entryId: 'e', sent: 0, holdUntil: 0, conflict: null },
      { entryId: 'f', sent: 0 },
    ])
    expect(await database.acknowledged.count()).toBe(0)
  })

  test('says the truth: its cursor counts, its rows replace ours, and files go again', async () => {
    const { database, context } = device
    const rows = [rowOf('g')]
    const response = { protocol: 1, epoch: 'second', cursor: 2, more: false, results: [], rows }
    await applyAnswer({ database, clock: context.clock, batch: [], response })
    expect(await database.entries.toCollection().primaryKeys()).toEqual(['g'])
    expect(await database.meta.get('sync')).toMatchObject({ epoch: 'second', cursor: 2 })
    expect(await database.files.toArray()).toMatchObject([{ state: 'held', sentAt: null }])
  })
})

describe('the first pull', () => {
  const state = () => device.database.meta.get('sync')

  test('is under way until the last page is here, and says how far it has come', async () => {
    expect(firstPull(await state())).toEqual({ share: 0 })
    await exchange(applied, { cursor: 50, more: true, head: 200 })
    expect(firstPull(await state())).toEqual({ share: 0.25 })
    await exchange(applied, { cursor: 150, more: true })
    expect(firstPull(await state())).toEqual({ share: null })
    await exchange(applied, { cursor: 200 })
    expect(firstPull(await state())).toBeUndefined()
  })

  test('is over for good: many changes of another device are no first pull', async () => {
    await exchange(applied, { cursor: 9 })
    await exchange(applied, { cursor: 50, more: true, head: 200 })
    expect(firstPull(await state())).toBeUndefined()
  })

  test('begins anew with a restored server', async () => {
    await exchange(applied, { cursor: 9 })
    await exchange(applied, { epoch: 'second', cursor: 50, more: true, head: 100 })
    expect(firstPull(await state())).toEqual({ share: 0.5 })
  })
})

test('the newest act that was applied is remembered, until the server is another', async () => {
  const { database, context } = device
  await createEntry(context, 'e', contentOf())
  const [row] = await outbox()
  await exchange(applied, { reads: ['lastApplied'] })
  await exchange(applied)
  expect(await database.meta.get('sync')).toMatchObject({ lastApplied: row?.id, reads: [] })
  await exchange(applied, { epoch: 'second' })
  expect(await database.meta.get('sync')).not.toHaveProperty('lastApplied')
})
