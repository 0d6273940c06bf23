import type { Me } from '@jejak/shared/org/me'
import { signal } from '@preact/signals'
import { activity } from '../sync/activity.ts'
import { call } from '../sync/http.ts'
import { trackWrites } from '../sync/track-writes.ts'
import { JejakDatabase } from '../storage/database.ts'
import { beginLeaving, getCurrentPerson, getStay, setCurrentPerson } from '../storage/device.ts'
import type { DataContext } from '../storage/data-context.ts'
import { browserClockAndIds } from '../storage/clock-and-ids.ts'
import { forgetForms } from '../storage/forms.ts'
import { noteFull } from '../storage/note-full.ts'
import { tellingTrouble, troubleOf, type StoreTrouble } from '../storage/store-trouble.ts'
import { atStores, purgeLeft, tellLeft } from './leaving.ts'
import { isStayOver } from './shared-computer.ts'
import { isDiskFull } from './store-health.ts'

export type Session =
  | { readonly state: 'starting' }
  | { readonly state: 'out' }
  /** Who is here cannot be read or kept: nothing of anybody is shown. */
  | { readonly state: 'stuck'; readonly trouble: StoreTrouble }
  | {
      readonly state: 'in'
      readonly me: Me
      readonly context: DataContext
      /** The server no longer knows us: the work stays here, sending waits. */
      readonly expired: boolean
      /** A computer that others use as well: nothing of the person outlives their session here. */
      readonly isShared: boolean
    }

export const session = signal<Session>({ state: 'starting' })

/** Tells the other tabs that somebody came or went: they must not go on with the wrong person. */
const channel =
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('jejak-session')

/** At the start: whoever was here last, without waiting for the network. */
export async function startSession(): Promise<void> {
  channel?.addEventListener('message', () => void lookWhoIsHere().catch(reportError))
  await tellingTrouble(findWhoIsHere, becomeStuck)
}

/** Nobody is let in on a store that does not keep who they are. A store that answers late is not too late. */
function becomeStuck(trouble: StoreTrouble): void {
  if (session.value.state !== 'in') session.value = { state: 'stuck', trouble }
  else if (trouble === 'full') isDiskFull.value = true
}

async function findWhoIsHere(): Promise<void> {
  const stay = await getStay()
  if (stay && isStayOver(stay, Date.now())) await beginLeaving(stay.personId)
  // Another tab may hold up the end of an old database; who is here now does not depend on it.
  void purgeLeft().catch(reportError)
  const me = await getCurrentPerson()
  session.value = me ? toSignedIn(me, stay?.isShared ?? false) : { state: 'out' }
  if (me) void refreshMe().catch(reportError)
}

/**
 * Lets in whoever has just signed in, or says why this browser cannot keep that they have. Never throws.
 * @param isShared on a computer that others use as well
 */
export const letIn = (me: Me, isShared: boolean): Promise<void> =>
  tellingTrouble(() => enter(me, isShared), becomeStuck)

/** @param isShared on a computer that others use as well */
export async function enter(me: Me, isShared = false): Promise<void> {
  const now = Date.now()
  await atStores(() => setCurrentPerson(me, { isShared, since: now, usedAt: now }))
  // Only now: whoever left meanwhile has closed their database.
  const before = session.value
  channel?.postMessage('changed')
  if (before.state === 'in' && before.me.person.id !== me.person.id) before.context.database.close()
  const isSame = before.state === 'in' && before.me.person.id === me.person.id
  session.value = isSame ? { ...before, me, isShared, expired: false } : toSignedIn(me, isShared)
  void clearHalt().catch(reportError)
}

/**
 * Asks the server who we are. Offline changes nothing; a refusal marks the session as expired. An answer is about the
 * session that asked: it neither undoes a sign-out nor speaks of whoever has signed in since.
 */
export async function refreshMe(): Promise<void> {
  const now = session.value
  if (now.state !== 'in') return
  const answer = await call('me', undefined)
  if (session.value !== now) return
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
  if (session.value === now) session.value = { ...now, me: answer.value, expired: false }
}

/**
 * Looks who is in front by now, and asks the server when it is still the same person. Another tab may have let somebody
 * in or out while this one slept, and its message may have been missed. What stands in a form of whoever has left is
 * written nowhere any more.
 */
export async function lookWhoIsHere(): Promise<void> {
  const now = session.value
  if (now.state !== 'in' && now.state !== 'out') return
  const stay = await getStay()
  if (session.value !== now) return
  if (now.state === 'in' && stay?.personId === now.me.person.id) {
    if (stay.isShared !== now.isShared) session.value = { ...now, isShared: stay.isShared }
    return refreshMe()
  }
  if (now.state === 'out' && !stay) return
  if (now.state === 'in') endUse(now)
  location.reload()
}

/** Nothing of the person is written by this tab any more. */
function endUse({ context: { database } }: Extract<Session, { readonly state: 'in' }>): void {
  forgetForms()
  database.isOver = true
  database.close()
}

export function markExpired(): void {
  const now = session.value
  if (now.state !== 'in' || now.expired) return
  // On a shared computer the next one in front may be anybody.
  if (now.isShared) void leave().catch(reportError)
  else session.value = { ...now, expired: true }
}

/**
 * Leaves. Without unsent work nothing of the person stays on this browser; with it, the outbox and what it
 * stands on stay in their own database until the same person comes back. The server hears of it now, or as soon as
 * there is network.
 */
export async function leave(): Promise<void> {
  const now = session.value
  if (now.state !== 'in') return
  session.value = { state: 'out' }
  try {
    await beginLeaving(now.me.person.id)
  } catch (error) {
    // They are still in front on this device; it shows nothing of theirs until that can be written down.
    session.value = { state: 'stuck', trouble: troubleOf(error) }
    throw error
  } finally {
    endUse(now)
  }
  channel?.postMessage('changed')
  await purgeLeft()
  await tellLeft()
}

async function clearHalt(): Promise<void> {
  const now = session.value
  if (now.state === 'in') await now.context.database.meta.update('sync', { halt: null })
}

function toSignedIn(me: Me, isShared: boolean): Session {
  const database = new JejakDatabase(me.person.id)
  database.use(trackWrites(activity))
  database.use(noteFull((isFull) => (isDiskFull.value = isFull)))
  const context = { database, clock: browserClockAndIds }
  return { state: 'in', me, context, expired: false, isShared }
}
