import type { Me } from '@jejak/shared/org/me'
import { signal } from '@preact/signals'
import { activity } from '../sync/activity.ts'
import { call } from '../sync/http.ts'
import { trackWrites } from '../sync/track-writes.ts'
import { JejakDatabase } from '../storage/database.ts'
import { clearCurrentPerson, getCurrentPerson, setCurrentPerson } from '../storage/device.ts'
import type { DataContext } from '../storage/data-context.ts'
import { promoteCited } from '../storage/files.ts'
import { browserClockAndIds } from '../storage/clock-and-ids.ts'
import { purgeAtSignOut } from '../storage/purge-at-sign-out.ts'
import { countUnsent } from '../storage/unsent.ts'

export type Session =
  | { readonly state: 'starting' }
  | { readonly state: 'out' }
  | {
      readonly state: 'in'
      readonly me: Me
      readonly context: DataContext
      /** The server no longer knows us: the work stays here, sending waits. */
      readonly expired: boolean
    }

export const session = signal<Session>({ state: 'starting' })

/** Tells the other tabs that somebody came or went: they must not go on with the wrong person. */
const channel =
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('jejak-session')

/** At the start: whoever was here last, without waiting for the network. */
export async function startSession(): Promise<void> {
  channel?.addEventListener('message', () => location.reload())
  const me = await getCurrentPerson()
  session.value = me ? toSignedIn(me) : { state: 'out' }
  if (me) await refreshMe()
}

export async function enter(me: Me): Promise<void> {
  const before = session.value
  await setCurrentPerson(me)
  channel?.postMessage('changed')
  if (before.state === 'in' && before.me.person.id !== me.person.id) before.context.database.close()
  const isSame = before.state === 'in' && before.me.person.id === me.person.id
  session.value = isSame ? { ...before, me, expired: false } : toSignedIn(me)
  await clearHalt()
}

/** Asks the server who we are. Offline changes nothing; a refusal marks the session as expired. */
export async function refreshMe(): Promise<void> {
  const answer = await call('me', undefined)
  const now = session.value
  if (now.state !== 'in') return
  if (!answer.ok) {
    if (answer.reason.code === 'unauthenticated') markExpired()
    return
  }
  if (answer.value.person.id !== now.me.person.id) {
    // The cookie belongs to someone who signed in elsewhere: never mix the two.
    await setCurrentPerson(answer.value)
    location.reload()
    return
  }
  await setCurrentPerson(answer.value)
  session.value = { ...now, me: answer.value, expired: false }
}

export function markExpired(): void {
  const now = session.value
  if (now.state === 'in' && !now.expired) session.value = { ...now, expired: true }
}

/**
 * Leaves. Without unsent work nothing of the person stays on this browser; with it, the outbox and what it
 * stands on stay in their own database until the same person comes back.
 */
export async function leave(): Promise<void> {
  const now = session.value
  if (now.state !== 'in') return
  const { database } = now.context
  await promoteCited(database)
  const isEmpty = (await countUnsent(database)) === 0
  session.value = { state: 'out' }
  await call('signOut', {})
  await clearCurrentPerson(isEmpty ? now.me.person.id : null)
  if (isEmpty) await database.delete()
  else await purgeAtSignOut(database)
  channel?.postMessage('changed')
}

async function clearHalt(): Promise<void> {
  const now = session.value
  if (now.state === 'in') await now.context.database.meta.update('sync', { halt: null })
}

function toSignedIn(me: Me): Session {
  const database = new JejakDatabase(me.person.id)
  database.use(trackWrites(activity))
  return { state: 'in', me, context: { database, clock: browserClockAndIds }, expired: false }
}
