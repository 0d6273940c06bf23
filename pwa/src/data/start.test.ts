import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { meOf } from '../../test/me.ts'
import { letIn, session, startSession } from './session.ts'

const SRI = meOf('01935c00-0000-7000-8000-000000000001', 'Sri')

/** What the browser's store does with each question about who is here. */
const store = vi.hoisted(() => ({
  getStay: async (): Promise<unknown> => undefined,
  setCurrentPerson: async (): Promise<void> => undefined,
  findLeaving: async (): Promise<unknown[]> => [],
}))
vi.mock('../storage/device.ts', async (original) => ({
  ...(await original<object>()),
  getStay: () => store.getStay(),
  getCurrentPerson: async () => SRI,
  setCurrentPerson: () => store.setCurrentPerson(),
  findLeaving: () => store.findLeaving(),
}))

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  vi.stubGlobal('localStorage', {})
  vi.stubGlobal('reportError', vi.fn<() => void>())
  // An API that hangs.
  vi.stubGlobal('fetch', () => new Promise(() => {}))
  session.value = { state: 'starting' }
  store.getStay = async () => undefined
  store.setCurrentPerson = async () => undefined
  store.findLeaving = async () => []
})
afterEach(() => {
  if (session.value.state === 'in') session.value.context.database.close()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const failing = (name: string) => () => Promise.reject(new DOMException('', name))

test('a store that cannot be opened ends the start with a name for it', async () => {
  store.getStay = failing('UnknownError')
  await startSession()
  expect(session.value).toEqual({ state: 'stuck', trouble: 'broken' })
})

test('blocked site data are told from a broken store, whatever the error is', async () => {
  vi.stubGlobal('localStorage', undefined)
  store.getStay = failing('UnknownError')
  await startSession()
  expect(session.value).toEqual({ state: 'stuck', trouble: 'blocked' })
})

test('a store that keeps silent is told of, and taken as soon as it answers', async () => {
  let answer = (_stay: unknown) => {}
  store.getStay = () => new Promise((resolve) => (answer = resolve))
  const starting = startSession()
  await vi.advanceTimersByTimeAsync(4_000)
  expect(session.value).toEqual({ state: 'starting' })
  await vi.advanceTimersByTimeAsync(2_000)
  expect(session.value).toEqual({ state: 'stuck', trouble: 'silent' })
  answer(undefined)
  await starting
  expect(session.value).toMatchObject({ state: 'in', me: SRI })
})

test('a start waits for no purge of somebody who left', async () => {
  store.findLeaving = () => new Promise(() => {})
  await startSession()
  expect(session.value).toMatchObject({ state: 'in', me: SRI })
})

test('somebody who signs in where nothing can be written is told, and not let in', async () => {
  session.value = { state: 'out' }
  store.setCurrentPerson = failing('QuotaExceededError')
  await letIn(SRI, false)
  expect(session.value).toEqual({ state: 'stuck', trouble: 'full' })
})
