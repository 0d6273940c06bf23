import 'fake-indexeddb/auto'
import type { Me } from '@jejak/shared/org/me'
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { getCurrentPerson, setCurrentPerson } from './device.ts'

const ID = '01935c00-0000-7000-8000-000000000001'
/** As the release before capabilities stored it. */
const OLD = {
  person: { id: ID, name: 'Sri', nipTail: '1002' },
  instansi: { id: '01935c00-0000-7000-8000-000000000002', name: 'Dinas Uji' },
  posts: [{ name: 'Kepala Bidang', unor: 'Bidang Uji', kind: 'definitif' }],
  isApprover: true,
  isAdmin: false,
  approver: null,
  zone: 420,
  periods: [],
  days: [],
  correctionDays: 3,
}

test('whoever was signed in with the release before capabilities starts offline as who they are', async () => {
  const device = new Dexie('jejak-device')
  device.version(1).stores({ people: 'id', choices: 'key' })
  await device.table('people').put({ id: ID, me: OLD, seenAt: 0 })
  await device.table('choices').put({ key: 'current', personId: ID })
  device.close()
  expect(await getCurrentPerson()).toEqual({
    ...OLD,
    capabilities: ['entry.review', 'person.team'],
  })
})

test('what is stored now still has the flags that the release before asks for', async () => {
  const me: Me = { ...OLD, capabilities: ['org.admin'], isApprover: false, isAdmin: true } as Me
  await setCurrentPerson(me, { isShared: false, since: 1, usedAt: 1 })
  expect(await getCurrentPerson()).toEqual(me)
})
