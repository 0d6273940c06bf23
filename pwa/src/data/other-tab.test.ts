import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { meOf } from '../../test/me.ts'
import { JejakDatabase } from '../storage/database.ts'
import { beginLeaving, setCurrentPerson } from '../storage/device.ts'
import { flushForms, keepForm } from '../storage/forms.ts'
import { enter, leave, lookWhoIsHere, session } from './session.ts'

const SRI = meOf('01935c00-0000-7000-8000-000000000001')
const BUDI = meOf('01935c00-0000-7000-8000-000000000002')
const OWN = { isShared: false, since: 1, usedAt: 1 }
const reload = vi.fn<() => void>()

beforeEach(async () => {
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('reportError', vi.fn<() => void>())
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  reload.mockClear()
  await enter(SRI)
})
afterEach(() => {
  if (session.value.state === 'in') session.value.context.database.close()
  session.value = { state: 'out' }
  vi.unstubAllGlobals()
})

test('a tab whose person signed out in another one goes, and writes nothing of theirs any more', async () => {
  if (session.value.state !== 'in') throw new Error('not in')
  keepForm(session.value.context.database, 'quick-add:2026-11-27', 'rapat')
  await beginLeaving(SRI.person.id)
  await lookWhoIsHere()
  expect(reload).toHaveBeenCalledOnce()
  // As the browser does it when the page goes.
  await flushForms()
  const database = new JejakDatabase(SRI.person.id)
  expect(await database.forms.count()).toBe(0)
  database.close()
})

test('a tab learns of a colleague who signed in while it slept', async () => {
  await setCurrentPerson(BUDI, OWN)
  await lookWhoIsHere()
  expect(reload).toHaveBeenCalledOnce()
})

test('a tab at the door learns that somebody has come in', async () => {
  session.value = { state: 'out' }
  await lookWhoIsHere()
  expect(reload).toHaveBeenCalledOnce()
})

test('the same person who signs in again elsewhere is not torn from what they write', async () => {
  await setCurrentPerson(SRI, { ...OWN, isShared: true })
  await lookWhoIsHere()
  expect(session.value).toMatchObject({ state: 'in', me: SRI, isShared: true })
  expect(reload).not.toHaveBeenCalled()
})

test('a sign-out that cannot be written down is no sign-out, and shows nothing of the person', async () => {
  vi.stubGlobal('localStorage', {})
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  await expect(leave()).rejects.toThrow('no room')
  put.mockRestore()
  expect(session.value).toEqual({ state: 'stuck', trouble: 'full' })
})
