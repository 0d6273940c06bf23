import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { meOf } from '../../test/me.ts'
import { findLeaving, getCurrentPerson, setCurrentPerson } from '../storage/device.ts'
import { enter, leave, refreshMe, session, startSession } from './session.ts'

const SRI = meOf('01935c00-0000-7000-8000-000000000001')
const BUDI = meOf('01935c00-0000-7000-8000-000000000002')
const UNAUTHENTICATED = {
  type: 'tag:jejak,2026:problem:unauthenticated',
  title: 'A session is required',
  status: 401,
  code: 'unauthenticated',
}

/** The answer to the question who we are comes when the test says so. */
let tellMe: (answer: Response) => void
const reload = vi.fn<() => void>()

beforeEach(async () => {
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('reportError', vi.fn<() => void>())
  vi.stubGlobal('fetch', (address: string) =>
    address.endsWith('/me')
      ? new Promise<Response>((resolve) => (tellMe = resolve))
      : Promise.resolve(Response.json({})),
  )
  reload.mockClear()
  await enter(SRI)
})
afterEach(() => {
  if (session.value.state === 'in') session.value.context.database.close()
  session.value = { state: 'out' }
  vi.unstubAllGlobals()
})

test('an answer that comes after the sign-out leaves everybody out', async () => {
  const asked = refreshMe()
  const answer = tellMe
  await leave()
  answer(Response.json(SRI))
  await asked
  expect(session.value).toEqual({ state: 'out' })
  expect(await getCurrentPerson()).toBeUndefined()
})

test('an answer that is about to be kept when the sign-out begins is not kept', async () => {
  const asked = refreshMe()
  tellMe(Response.json(SRI))
  // The answer has been read and is on its way to the disk at one of these turns.
  for (let turn = 0; turn < 6; turn++) await Promise.resolve()
  await Promise.all([leave(), asked])
  expect(session.value).toEqual({ state: 'out' })
  expect(await getCurrentPerson()).toBeUndefined()
})

test('an answer about who was here before does not close the way of whoever signed in since', async () => {
  const asked = refreshMe()
  const answer = tellMe
  await leave()
  await enter(BUDI)
  answer(Response.json(UNAUTHENTICATED, { status: 401 }))
  await asked
  expect(session.value).toMatchObject({ state: 'in', me: BUDI, expired: false })
  expect(reload).not.toHaveBeenCalled()
})

test('a start waits for no answer of the server', async () => {
  await startSession()
  expect(session.value).toMatchObject({ state: 'in', me: SRI, expired: false })
})

test('an answer in time is kept', async () => {
  const asked = refreshMe()
  tellMe(Response.json({ ...SRI, correctionDays: 5 }))
  await asked
  expect(session.value).toMatchObject({ state: 'in', me: { correctionDays: 5 } })
  expect(await getCurrentPerson()).toMatchObject({ correctionDays: 5 })
})

test('a profile that arrives when nobody is in front makes nobody current, and ends no sign-out', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await leave()
  const before = await findLeaving()
  expect(before).toHaveLength(1)
  await setCurrentPerson(SRI)
  expect(await getCurrentPerson()).toBeUndefined()
  expect(await findLeaving()).toEqual(before)
})
