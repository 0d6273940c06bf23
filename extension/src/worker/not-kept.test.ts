import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { database } from '../storage/database.ts'
import { readState } from '../storage/session-state.ts'
import {
  beginMorning,
  drawn,
  events,
  MORNING,
  pending,
  restart,
  say,
  seen,
  types,
  until,
} from '../../test/morning.ts'

beforeEach(beginMorning)
afterEach(() => vi.restoreAllMocks())

const full = () => new DOMException('no room', 'QuotaExceededError')

/** From now on the store takes nothing. */
const refuse = (error: () => Error = full) =>
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw error()
  })
const pass = (minutes: number) => vi.setSystemTime(MORNING + minutes * 60_000)

describe('a store that takes nothing', () => {
  test('is told on the button, since when, and no longer when it takes again', async () => {
    await say(seen('Laporan'))
    await until(() => expect(drawn.badge).toBe('●'))
    const store = refuse()
    pass(2)
    await say(seen('Notula'))
    await until(() => expect(drawn).toEqual({ badge: '!', title: 'Tidak tersimpan sejak 08.02' }))
    pass(4)
    await say(seen('Rekap'))
    await until(() => expect(drawn.title).toBe('Tidak tersimpan sejak 08.02'))
    store.mockRestore()
    pass(6)
    await say({ ...seen('Rekap'), type: 'beat' })
    await until(() => expect(drawn).toEqual({ badge: '●', title: 'Mencatat: docs.google.com' }))
  })

  test('gets what waited, in order and once, when it takes again, whatever became of the worker', async () => {
    await say(seen('Laporan'))
    await say({ type: 'intent', pending: pending('p1') })
    const store = refuse()
    pass(1)
    await say({ ...seen('Laporan'), type: 'edit', id: 'e1' })
    await say({ ...seen('Laporan'), type: 'edit', id: 'e1' })
    await say({ type: 'outcome', id: 'p1', happened: true })
    restart()
    pass(2)
    await say(seen('Notula'))
    expect(await types()).toEqual(['focus'])
    store.mockRestore()
    pass(3)
    await say({ ...seen('Notula'), type: 'beat' })
    expect(await types()).toEqual(['focus', 'edit', 'action', 'focus', 'beat'])
    expect((await readState()).held).toEqual([])
  })

  test('that cannot be opened is tried anew with each event', async () => {
    await say(seen('Laporan'))
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError')
    })
    database.close({ disableAutoOpen: false })
    pass(1)
    await say(seen('Notula'))
    await until(() => expect(drawn.title).toBe('Tidak tersimpan sejak 08.01'))
    open.mockRestore()
    pass(2)
    await say({ ...seen('Notula'), type: 'beat' })
    await until(() => expect(drawn.badge).toBe('●'))
    expect(await types()).toEqual(['focus', 'focus', 'beat'])
  })

  test('does not make the page say everything forty times', async () => {
    refuse(() => new DOMException('no', 'UnknownError'))
    expect(await say(seen('Laporan'))).toBe(true)
    expect((await readState()).unkept).toEqual({ since: MORNING, why: 'refused' })
  })
})

test('a day that is full is told, and ends with the day', async () => {
  const beat = { at: MORNING, type: 'beat', tab: 7 } as const
  await database.events.bulkAdd(
    Array.from({ length: 5000 }, () => ({
      day: '2026-01-19' as never,
      at: MORNING,
      app: '',
      event: beat,
    })),
  )
  await say(seen('Laporan'))
  await until(() => expect(drawn).toEqual({ badge: '!', title: 'Tidak tersimpan sejak 08.00' }))
  expect((await readState()).unkept?.why).toBe('full-day')
  vi.setSystemTime(MORNING + 86_400_000)
  await say(seen('Laporan'))
  await until(() => expect(drawn.badge).toBe('●'))
  expect((await events()).at(-1)).toMatchObject({ type: 'focus' })
})
