import { expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { clientWith, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS, useDoor } from '../../test/door.ts'
import { createSessions } from './sessions.ts'

stopClock()

onBothEngines('sessions', (open) => {
  const door = useDoor(open)
  const listOf = async (client: Client) =>
    v.parse(contract.sessions.response, await (await client.get('/api/sessions')).json()).sessions

  test.each([
    ['on an own device after two weeks unused', {}, 14 * DAY_MS],
    ['on a shared computer after half an hour unused', { isShared: true }, 30 * MINUTE_MS],
  ])('end %s, and not a second before', async (_what, from, idleMs) => {
    const lively = await door.signIn(from)
    const began = door.at
    door.moveTo(began + idleMs - 1000)
    expect(await door.statusOf(lively)).toBe(200)
    const left = await door.signIn(from)
    door.moveTo(door.at + idleMs)
    expect(await door.statusOf(left)).toBe(401)
  })

  test.each([
    ['on an own device after 30 days', {}, 30 * DAY_MS, 6 * DAY_MS],
    ['on a shared computer after 12 hours', { isShared: true }, 12 * HOUR_MS, 20 * MINUTE_MS],
  ])('end %s, however busy they are', async (_what, from, absoluteMs, step) => {
    const busy = await door.signIn(from)
    const began = door.at
    while (door.at + step < began + absoluteMs) {
      door.moveTo(door.at + step)
      expect(await door.statusOf(busy)).toBe(200)
    }
    door.moveTo(began + absoluteMs - 1000)
    expect(await door.statusOf(busy)).toBe(200)
    door.moveTo(began + absoluteMs)
    expect(await door.statusOf(busy)).toBe(401)
  })

  test('of the release before live on under the new limits', async () => {
    const personId = door.agency.person.ani
    const token = await createSessions(door.deps).start({
      instansiId: door.agency.instansiId,
      personId,
    })
    const old = clientWith(door.app, { cookie: `sid=${token}` })
    await door.deps.db.write((tx) =>
      tx
        .updateTable('session')
        .set({ absolute_at: door.at + 60 * DAY_MS, expires_at: door.at + 14 * DAY_MS, used_at: 0 })
        .where('person_id', '=', personId)
        .execute(),
    )
    const began = door.at
    expect((await listOf(old))[0]).toMatchObject({ createdAt: began, usedAt: began, isThis: true })
    for (const days of [10, 20, 29]) {
      door.moveTo(began + days * DAY_MS)
      expect(await door.statusOf(old)).toBe(200)
    }
    door.moveTo(began + 30 * DAY_MS)
    expect(await door.statusOf(old)).toBe(401)
  })
})
