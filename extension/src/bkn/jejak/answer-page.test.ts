import 'fake-indexeddb/auto'
import { toQueueItems } from '@jejak/shared/bkn/incoming'
import { recordKey } from '@jejak/shared/bkn/recorded'
import { A, B, C, sampleOrder as order } from '@jejak/shared/test/bkn-samples'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../../storage/database.ts'
import { claim } from '../../storage/owner.ts'
import { readFromJejak } from '../../suggestions/from-jejak.ts'
import { saveQueue } from '../store/bkn-store.ts'
import { answerBkn, openPlanOffer } from './answer-page.ts'
import { isOtherInFront, keepWaiting, readJejak, readWaiting, writeJejak } from './jejak-store.ts'

const ME = '01a2004e-9cf4-7e90-af9c-84be32226662'
const OTHER = '01a2004e-9cf4-7e90-af9c-84be32226663'
const ask = (message: unknown) => answerBkn(message, 9)
const send = (batchId: string, ...ids: readonly string[]) =>
  ask({ type: 'bkn:queue', batchId, person: ME, orders: ids.map((id) => order(id)) })
const meet = (person: string) => ask({ type: 'bkn:meet', person })
const waiting = async () => (await readJejak('incoming')).map(({ order: { entry } }) => entry.id)

/** Fills all that waits, as the runner would. */
async function fillAll(at: number): Promise<void> {
  const items = toQueueItems(await readJejak('incoming')).map((item) => ({
    ...item,
    state: { kind: 'saved', at, how: 'filled' } as const,
  }))
  await saveQueue({ id: 'q', mode: 'save', items, paused: null })
  await writeJejak('incoming', [])
}

beforeEach(() => database.meta.clear())

describe('orders', () => {
  test('are on the disk when their receipt goes out, and wait once however often they come', async () => {
    const receipt = { type: 'bkn:queue-receipt', batchId: 'b1', taken: [A, B], known: [] }
    expect(await send('b1', A, B)).toEqual(receipt)
    expect(await send('b1', A, B)).toEqual(receipt)
    expect(await waiting()).toEqual([A, B])
  })

  test('are the owner’s: with somebody else signed in to Jejak none is taken, and theirs wait', async () => {
    const shown = async () => (await readWaiting()).map(({ order: { entry } }) => entry.id)
    await claim(ME)
    await send('b1', A)
    expect(await meet(OTHER)).toEqual({ type: 'bkn:other-owner' })
    const theirs = { type: 'bkn:queue', batchId: 'b2', person: OTHER, orders: [order(B)] }
    expect(await ask(theirs)).toEqual({ type: 'bkn:other-owner' })
    expect(await shown()).toEqual([A])
    expect(await isOtherInFront()).toBe(true)
    expect(await meet(ME)).toBeUndefined()
    expect(await isOtherInFront()).toBe(false)
    await keepWaiting([])
    expect(await waiting()).toEqual([])
  })

  test('of a release without owners that are somebody else’s are neither shown nor lost', async () => {
    await writeJejak('incoming', [
      { order: order(A), person: ME },
      { order: order(B), person: OTHER },
    ])
    await claim(ME)
    await meet(OTHER)
    expect((await readWaiting()).map(({ order: { entry } }) => entry.id)).toEqual([A])
    await keepWaiting([])
    expect(await waiting()).toEqual([B])
  })

  test('do not touch the queue at work', async () => {
    const queue = { id: 'q', mode: 'fill' as const, items: [], paused: null }
    await saveQueue(queue)
    await send('b1', A)
    expect((await database.meta.get('bkn.queue'))?.value).toEqual(queue)
  })

  test.each([
    ['a field too many', { ...order(A), force: true }],
    ['a time past midnight', { ...order(A), entry: { ...order(A).entry, end: 1500 } }],
  ])('with %s get no receipt and are not kept', async (_what, odd) => {
    const message = { type: 'bkn:queue', batchId: 'b1', person: ME, orders: [odd] }
    expect(await ask(message)).toBeUndefined()
    expect(await waiting()).toEqual([])
  })

  test('with a line break in its text are taken, with a space in its place', async () => {
    const odd = { ...order(A), entry: { ...order(A).entry, text: 'x\ny' } }
    const message = { type: 'bkn:queue', batchId: 'b1', person: ME, orders: [odd] }
    expect(await ask(message)).toMatchObject({ taken: [A] })
    expect((await readWaiting()).map((row) => row.order.entry.text)).toEqual(['x y'])
  })

  test('more than may wait are not taken', async () => {
    const full = Array.from({ length: 1000 }, (_, n) => ({
      order: order(n === 7 ? A : `${B.slice(0, -4)}${String(n).padStart(4, '0')}`),
      person: ME,
    }))
    await writeJejak('incoming', full)
    expect(await send('b8', A)).toBeDefined()
    expect(await send('b9', C)).toBeUndefined()
    expect(await waiting()).toHaveLength(1000)
  })
})

describe('what was recorded', () => {
  test('is told to the person whose entry it is, until it is acknowledged', async () => {
    await send('b1', A)
    await fillAll(5)
    expect(await meet(OTHER)).toEqual({ type: 'bkn:other-owner' })
    const record = { ...order(A), at: 5, how: 'filled' }
    const told = { type: 'bkn:results', person: ME, records: [record] }
    expect(await meet(ME)).toEqual(told)
    expect(await meet(ME)).toEqual(told)
    const keys = [recordKey({ entry: order(A).entry, at: 5 })]
    await ask({ type: 'bkn:results-receipt', person: OTHER, keys })
    expect(await meet(ME)).toEqual(told)
    expect(await ask({ type: 'bkn:results-receipt', person: ME, keys })).toBeUndefined()
    expect(await meet(ME)).toBeUndefined()
  })

  test('is not taken again, and says when it was recorded; its words are forgotten', async () => {
    await send('b1', A)
    await fillAll(5)
    const keys = [recordKey({ entry: order(A).entry, at: 5 })]
    await ask({ type: 'bkn:results-receipt', person: ME, keys })
    await saveQueue(null)
    expect(JSON.stringify(await database.meta.toArray())).not.toContain('Kegiatan')
    expect(await send('b2', A)).toEqual({
      type: 'bkn:queue-receipt',
      batchId: 'b2',
      taken: [],
      known: [{ id: A, at: 5, stamp: order(A).stamp }],
    })
  })

  test('is noted once, however often the queue is kept', async () => {
    await send('b1', A)
    await fillAll(5)
    const queue = (await database.meta.get('bkn.queue'))?.value
    await saveQueue(queue as never)
    expect(await readJejak('records')).toHaveLength(1)
  })
})

describe('the plan', () => {
  test('is on offer from the click until its own receipt', async () => {
    expect(await openPlanOffer()).toEqual([])
    await writeJejak('planOffer', { batchId: 'p1', at: 1, plan: { year: 2026 } })
    expect(await openPlanOffer()).toEqual([
      { type: 'bkn:plan', batchId: 'p1', plan: { year: 2026 } },
    ])
    await ask({ type: 'bkn:plan-receipt', batchId: 'p0' })
    expect(await openPlanOffer()).toHaveLength(1)
    await ask({ type: 'bkn:plan-receipt', batchId: 'p1' })
    expect(await openPlanOffer()).toEqual([])
    expect(await readJejak('planOffer')).toEqual({ batchId: 'p1', at: 1, receivedAt: 9 })
  })
})

describe('what linking learned', () => {
  const knowledge = (person: string) => ({
    type: 'bkn:knowledge',
    person,
    plan: [{ id: ME, rencanaAksi: 'Mengelola arsip', rhk: '', indikator: '' }],
    choices: [{ text: 'Apel pagi', objectKey: '', rencanaAksi: null, at: 5 }],
  })
  const choice = (id: string, planId: string | null) => ({
    id,
    text: 'Menyusun notula',
    objectKey: 'doc-1',
    planId,
    rencanaAksi: planId === null ? '' : 'Mengelola arsip',
    at: 7,
  })
  beforeEach(() => database.choices.clear())

  test('is taken from the owner’s Jejak, the newest in place of all before, and from nobody else’s', async () => {
    expect(await ask(knowledge(ME))).toBeUndefined()
    expect(await readFromJejak()).toEqual({ plan: [], choices: [] })
    await claim(ME)
    await ask(knowledge(ME))
    await ask({ ...knowledge(OTHER), choices: [] })
    expect((await readFromJejak()).choices).toHaveLength(1)
    await ask({ ...knowledge(ME), choices: [] })
    expect((await readFromJejak()).choices).toEqual([])
  })

  test('here goes to the owner’s Jejak for drafts that it has taken, and for no others', async () => {
    await database.choices.bulkPut([choice('s1', 'ra-1'), choice('s2', null), choice('s3', 'ra-1')])
    const want = { type: 'bkn:want-chosen', person: ME, ids: ['s1', 's2', 's9'] }
    expect(await ask(want)).toBeUndefined()
    await claim(ME)
    const told = { text: 'Menyusun notula', objectKey: 'doc-1', at: 7 }
    expect(await ask(want)).toEqual({
      type: 'bkn:chosen',
      person: ME,
      choices: [
        { id: 's1', ...told, rencanaAksi: 'Mengelola arsip' },
        { id: 's2', ...told, rencanaAksi: null },
      ],
    })
    expect(await ask({ ...want, ids: ['s9'] })).toBeUndefined()
    expect(await ask({ ...want, person: OTHER })).toBeUndefined()
  })
})
