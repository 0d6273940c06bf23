import { activity } from '../sync/activity.ts'
import type { Channel } from '../sync/channel.ts'
import { call } from '../sync/http.ts'
import { startLoop } from '../sync/loop.ts'
import { JejakDatabase } from '../storage/database.ts'
import { findLeaving, getStay, notePurged, noteTold } from '../storage/device.ts'
import { promoteCited } from '../storage/files.ts'
import { purgeAtSignOut } from '../storage/purge-at-sign-out.ts'
import { countUnsent } from '../storage/unsent.ts'

const oneAtATime = <Value>(name: string, work: () => Promise<Value>): Promise<Value> =>
  'locks' in navigator ? navigator.locks.request(name, work) : work()

/** One at a time in the whole browser: a late answer to a sign-out must not take the cookie of whoever comes next. */
export const atDoor = <Value>(work: () => Promise<Value>): Promise<Value> =>
  oneAtATime('jejak-door', work)

/**
 * One at a time in the whole browser, and never with a request inside: what comes back and what is purged is decided on
 * the device. Taken inside the door, never around it.
 */
export const atStores = <Value>(work: () => Promise<Value>): Promise<Value> =>
  oneAtATime('jejak-stores', work)

/**
 * Takes away what people who have left leave behind: all of it, or all but what their unsent work stands on. Repeated
 * until it is done; a tab that died in the middle of it is made up for at the next start.
 */
export async function purgeLeft(): Promise<void> {
  // Every start comes by here: with nothing to do it waits for nobody.
  if ((await findLeaving()).every(({ isPurged }) => isPurged)) return
  await atStores(async () => {
    for (const { personId, isPurged } of await findLeaving()) {
      if (isPurged || (await getStay())?.personId === personId) continue
      const database = new JejakDatabase(personId)
      await promoteCited(database)
      const isEmpty = (await countUnsent(database)) === 0
      if (isEmpty) await database.delete()
      else await purgeAtSignOut(database)
      await notePurged(personId, isEmpty)
    }
  })
}

/**
 * Ends on the server the sessions that were left here without network. True when none is open any more. A session that
 * is unknown there is over, whoever ended it.
 */
export const tellLeft = (): Promise<boolean> =>
  atDoor(async () => {
    for (const { personId, isTold } of await findLeaving()) {
      if (isTold) continue
      const answer = await call('signOut', { person: personId })
      if (!answer.ok && answer.reason.code !== 'unauthenticated') return false
      await noteTold(personId)
    }
    return true
  })

const signOutChannel: Channel = {
  name: 'sign-out',
  due: async () => ((await findLeaving()).some(({ isTold }) => !isTold) ? 0 : undefined),
  run: async () => ((await tellLeft()) ? { kind: 'done' } : { kind: 'wait' }),
}

/** While nobody is signed in: tells the server who has left as soon as there is network, until the signal ends it. */
export function startLeaving(signal: AbortSignal): void {
  const loop = startLoop({
    signal,
    now: () => performance.now(),
    chance: Math.random,
    activity,
    onHalt: () => {},
  })
  loop.add(signOutChannel)
}
