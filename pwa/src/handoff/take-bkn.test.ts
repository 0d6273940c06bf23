import { A, B, sampleOrder as order, sampleRecord as record } from '@jejak/shared/test/bkn-samples'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { JejakDatabase } from '../storage/database.ts'
import { sendOrders } from '../storage/recorded.ts'
import { takeBkn } from './take-bkn.ts'

const ME = '01a1ede3-2215-774c-81b8-3d336212fcff'
const results = (person: string, ...records: readonly object[]) => ({
  type: 'bkn:results',
  person,
  records,
})

let database: JejakDatabase
beforeEach(() => {
  database = new JejakDatabase(ME, { indexedDB: new IDBFactory(), IDBKeyRange })
})
afterEach(() => database.close())
const take = (data: unknown) => takeBkn({ database, data, at: 7 })

describe('what the extension says about e-Kinerja', () => {
  it('records are written before they are acknowledged, each once', async () => {
    const receipt = { type: 'bkn:results-receipt', person: ME, keys: [`${A}@5`, `${B}+1@6`] }
    const message = results(ME, record(A, 5), record(`${B}+1`, 6))
    expect(await take(message)).toEqual(receipt)
    expect(await take(message)).toEqual(receipt)
    expect(await database.recorded.toArray()).toMatchObject([
      { id: A, entryId: A, day: '2026-01-19', at: 5, sent: 0 },
      { id: `${B}+1`, entryId: B, at: 6, sent: 0 },
    ])
  })

  it('an older recording never replaces a newer one', async () => {
    await take(results(ME, record(A, 8)))
    await take(results(ME, record(A, 5)))
    expect((await database.recorded.get(A))?.at).toBe(8)
  })

  it('what is somebody else’s is neither kept nor acknowledged', async () => {
    const other = '01a1ede3-2215-774c-81b8-3d336212fc00'
    expect(await take(results(other, record(A, 5)))).toBeNull()
    expect(await database.recorded.count()).toBe(0)
  })

  it('a batch waits until its own receipt, and what BKN had is noted with its time', async () => {
    const clock = { now: () => 1, newId: () => 'b1' }
    await sendOrders({ database, clock }, [order(A), order(B)])
    const receipt = { type: 'bkn:queue-receipt', taken: [A] }
    const known = [{ id: B, at: 3, stamp: 's-b' }]
    await take({ ...receipt, batchId: 'b0', known: [] })
    expect(await database.bkn.get('queue:b1')).toBeDefined()
    await take({ ...receipt, batchId: 'b1', known })
    expect(await database.bkn.toArray()).toEqual([{ key: 'handed', taken: 1, known: 1, at: 7 }])
    expect(await database.recorded.toArray()).toMatchObject([{ id: B, at: 3, how: 'found' }])
  })

  it.each([
    ['a plan with a field too many', { year: 2026, secret: 'x' }],
    ['a plan of no shape', null],
  ])('%s is not kept', async (_what, plan) => {
    expect(await take({ type: 'bkn:plan', batchId: 'p1', plan })).toBeNull()
    expect(await database.bkn.count()).toBe(0)
  })

  it('a plan is kept and acknowledged; the newest replaces the one before', async () => {
    const plan = { year: 2026, pendekatan: 'kuantitatif', rhk: [], periods: [] }
    await take({ type: 'bkn:plan', batchId: 'p1', plan })
    const receipt = await take({ type: 'bkn:plan', batchId: 'p2', plan: { ...plan, year: 2025 } })
    expect(receipt).toEqual({ type: 'bkn:plan-receipt', batchId: 'p2' })
    expect(await database.bkn.toArray()).toMatchObject([{ key: 'plan', plan: { year: 2025 } }])
  })
})
