import 'fake-indexeddb/auto'
import { toDay } from '@jejak/shared/calendar/day'
import { Dexie } from 'dexie'
import { beforeEach, expect, test, vi } from 'vitest'
import { meOf } from '../../test/me.ts'
import { JejakDatabase } from '../storage/database.ts'
import {
  beginLeaving,
  countSealed,
  findLeaving,
  getCurrentPerson,
  getStay,
  setCurrentPerson,
} from '../storage/device.ts'
import { atStores, purgeLeft, tellLeft } from './leaving.ts'
import { isStayOver } from './shared-computer.ts'

const SRI = '01935c00-0000-7000-8000-000000000001'
const BUDI = '01935c00-0000-7000-8000-000000000002'
const DAY = toDay('2026-11-27')

const OWN = { isShared: false, since: 1, usedAt: 1 }

/** What the server was asked, and what it says to each. */
const asked: unknown[] = []
let answer: () => Response | Promise<Response>
const UNAUTHENTICATED = {
  type: 'tag:jejak,2026:problem:unauthenticated',
  title: 'A session is required',
  status: 401,
  code: 'unauthenticated',
}
const json = (body: object, status = 200) => Response.json(body, { status })

beforeEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) {
    if (name !== 'jejak-device') await Dexie.delete(name)
  }
  await setCurrentPerson(meOf(SRI), OWN)
  asked.length = 0
  answer = () => json({})
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  vi.stubGlobal('fetch', async (_address: string, { body }: { readonly body: string }) => {
    asked.push(JSON.parse(body))
    return answer()
  })
  for (const { personId } of await findLeaving()) {
    await beginLeaving(personId)
    await purgeLeft()
    await tellLeft()
  }
  await setCurrentPerson(meOf(SRI), OWN)
  asked.length = 0
})

async function write(personId: string, unsent: boolean): Promise<void> {
  const database = new JejakDatabase(personId)
  await database.entries.add({ id: 'e1', day: DAY, status: 'draft', text: 'belum' } as never)
  await database.entries.add({ id: 'e2', day: DAY, status: 'draft', text: 'sudah' } as never)
  if (unsent)
    await database.outbox.add({
      id: 'm',
      entryId: 'e1',
      sent: 0,
      mutation: { kind: 'entry.submit' },
    } as never)
  database.close()
}
const offline = () => {
  throw new TypeError('Failed to fetch')
}
const storesOf = async () =>
  (await Dexie.getDatabaseNames()).filter((name) => name !== 'jejak-device')

test('who signed out without network is out on the device at once, and on the server with the network', async () => {
  answer = offline
  await beginLeaving(SRI)
  expect(await getCurrentPerson()).toBeUndefined()
  expect(await tellLeft()).toBe(false)
  answer = () => json({})
  expect(await tellLeft()).toBe(true)
  expect(asked).toEqual([{ person: SRI }, { person: SRI }])
  expect(await tellLeft()).toBe(true)
  expect(asked).toHaveLength(2)
})

test('a session that the server has ended already is told once', async () => {
  answer = () => json(UNAUTHENTICATED, 401)
  await beginLeaving(SRI)
  expect([await tellLeft(), await tellLeft()]).toEqual([true, true])
  expect(asked).toHaveLength(1)
})

test('who signs in before the sign-out of another went out is not signed out by it', async () => {
  answer = offline
  await beginLeaving(SRI)
  await tellLeft()
  await setCurrentPerson(meOf(BUDI), OWN)
  answer = () => json({})
  expect(await tellLeft()).toBe(true)
  expect(asked).toHaveLength(1)
  expect(await getCurrentPerson()).toEqual(meOf(BUDI))
})

test('a sign-out that a dead tab did not finish is finished at the next start', async () => {
  await write(SRI, false)
  await beginLeaving(SRI)
  expect(await storesOf()).toEqual([`jejak-${SRI}`])
  await purgeLeft()
  expect(await storesOf()).toEqual([])
  await tellLeft()
  expect(await findLeaving()).toEqual([])
})

test('what is left to purge here does not wait for the network of another tab, nor does a start', async () => {
  let answerNow = () => {}
  const answered = new Promise<void>((resolve) => (answerNow = resolve))
  answer = () => answered.then(() => json({}))
  await write(SRI, false)
  await beginLeaving(SRI)
  const told = tellLeft()
  await vi.waitUntil(() => asked.length > 0)
  await purgeLeft()
  expect(await storesOf()).toEqual([])
  await purgeLeft()
  answerNow()
  expect(await told).toBe(true)
})

test('a start with nothing to purge does not wait for a purge in another tab', async () => {
  let endNow = () => {}
  const ended = new Promise<void>((resolve) => (endNow = resolve))
  const other = atStores(() => ended)
  await purgeLeft()
  expect(asked).toEqual([])
  endNow()
  await other
})

test('with work unsent only that stays, without the name of whose it is', async () => {
  await write(SRI, true)
  await beginLeaving(SRI)
  await purgeLeft()
  const database = new JejakDatabase(SRI)
  expect(await database.entries.toCollection().primaryKeys()).toEqual(['e1'])
  database.close()
  expect(await countSealed()).toBe(1)
  await setCurrentPerson(meOf(SRI), OWN)
  expect(await countSealed()).toBe(0)
})

test('whoever is back before the purge keeps what is theirs', async () => {
  await write(SRI, false)
  await beginLeaving(SRI)
  await setCurrentPerson(meOf(SRI), OWN)
  await purgeLeft()
  expect(await storesOf()).toEqual([`jejak-${SRI}`])
})

test('a refreshed profile leaves the stay on a shared computer as it is', async () => {
  const stay = { isShared: true, since: 5, usedAt: 7 }
  await setCurrentPerson(meOf(SRI), stay)
  await setCurrentPerson(meOf(SRI))
  expect(await getStay()).toEqual({ personId: SRI, ...stay })
})

test.each([
  ['an own device', { isShared: false, since: 0, usedAt: 0 }, 400 * 86_400_000, false],
  [
    'a shared computer in use',
    { isShared: true, since: 0, usedAt: 11 * 3_600_000 },
    11.4 * 3_600_000,
    false,
  ],
  [
    'a shared computer left for half an hour',
    { isShared: true, since: 0, usedAt: 0 },
    1_800_000,
    true,
  ],
  [
    'a shared computer after twelve hours',
    { isShared: true, since: 0, usedAt: 43_199_000 },
    43_200_000,
    true,
  ],
])('the stay on %s', (_what, stay, now, isOver) => {
  expect(isStayOver(stay, now)).toBe(isOver)
})
