import { toDay } from '@jejak/shared/calendar/day'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { JejakDatabase } from '../data/database.ts'
import { sendOrders } from '../data/recorded.ts'
import { takeBkn } from './take.ts'

const ME = '01a1ede3-2215-774c-81b8-3d336212fcff'
const order = (id: string) => ({
  entry: {
    id,
    day: toDay('2026-01-19'),
    start: 480,
    end: 540,
    text: `Kegiatan ${id}`,
    rencanaAksi: 'Menyusun laporan',
    quantity: 1,
    unit: 'dokumen',
    evidence: '',
  },
  stamp: `s-${id}`,
})
const record = (id: string, at: number) => ({ ...order(id), at, how: 'filled' })
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
    const receipt = { type: 'bkn:results-receipt', person: ME, keys: ['a@5', 'b+1@6'] }
    const message = results(ME, record('a', 5), record('b+1', 6))
    expect(await take(message)).toEqual(receipt)
    expect(await take(message)).toEqual(receipt)
    expect(await database.recorded.toArray()).toMatchObject([
      { id: 'a', entryId: 'a', day: '2026-01-19', at: 5, stamp: 's-a' },
      { id: 'b+1', entryId: 'b', at: 6 },
    ])
  })

  it('an older recording never replaces a newer one', async () => {
    await take(results(ME, record('a', 8)))
    await take(results(ME, record('a', 5)))
    expect((await database.recorded.get('a'))?.at).toBe(8)
  })

  it('what is somebody else’s is neither kept nor acknowledged', async () => {
    const other = '01a1ede3-2215-774c-81b8-3d336212fc00'
    expect(await take(results(other, record('a', 5)))).toBeNull()
    expect(await database.recorded.count()).toBe(0)
  })

  it('a batch waits until its own receipt, and what BKN had is noted with its time', async () => {
    const maker = { now: () => 1, newId: () => 'b1' }
    await sendOrders({ database, maker }, [order('a'), order('b')])
    const receipt = { type: 'bkn:queue-receipt', taken: ['a'] }
    const known = [{ id: 'b', at: 3, stamp: 's-b' }]
    await take({ ...receipt, batchId: 'b0', known: [] })
    expect(await database.bkn.get('queue:b1')).toBeDefined()
    await take({ ...receipt, batchId: 'b1', known })
    expect(await database.bkn.toArray()).toEqual([{ key: 'handed', taken: 1, known: 1, at: 7 }])
    expect(await database.recorded.toArray()).toMatchObject([{ id: 'b', at: 3, how: 'found' }])
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
