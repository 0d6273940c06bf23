import { MeSchema, type Me } from '@jejak/shared/org/me'
import { Dexie, type Table } from 'dexie'
import * as v from 'valibot'

type PersonRow = { id: string; me: unknown; seenAt: number }
/** For how long the person in front may be taken to be there. */
export type Stay = {
  /** A computer that others use as well. */
  readonly isShared: boolean
  /** Of the sign-in and of the last touch, in epoch milliseconds; kept for a shared computer only. */
  readonly since: number
  readonly usedAt: number
}
type CurrentRow = { key: 'current'; personId: string | null } & Partial<Stay>
/** Somebody signed out here. The row goes when nothing of theirs is left to do. */
export type LeavingRow = {
  key: `leaving:${string}`
  personId: string
  /** Their database has been purged. */
  isPurged: boolean
  /** The server has ended their session. */
  isTold: boolean
}
type ChoiceRow = CurrentRow | LeavingRow

/** What this browser knows whoever is signed in: the people who used it, and who is in front of it. */
class DeviceDatabase extends Dexie {
  declare people: Table<PersonRow, string>
  declare choices: Table<ChoiceRow, string>

  constructor() {
    super('jejak-device', { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ people: 'id', choices: 'key' })
  }
}

const device = new DeviceDatabase()

const isCurrent = (row: ChoiceRow | undefined): row is CurrentRow => row?.key === 'current'
const isLeaving = (row: ChoiceRow): row is LeavingRow => row.key !== 'current'
const keyOf = (personId: string) => `leaving:${personId}` as const

/** The person who was signed in last and has not signed out: what makes a start without network possible. */
export async function getCurrentPerson(): Promise<Me | undefined> {
  const choice = await device.choices.get('current')
  if (!choice?.personId) return undefined
  const row = await device.people.get(choice.personId)
  const parsed = v.safeParse(MeSchema, row?.me)
  return parsed.success ? parsed.output : undefined
}

/** How the person in front is here; undefined when nobody is. */
export async function getStay(): Promise<(Stay & { readonly personId: string }) | undefined> {
  const row = await device.choices.get('current')
  if (!isCurrent(row) || row.personId === null) return undefined
  const { personId, isShared = false, since = 0, usedAt = 0 } = row
  return { personId, isShared, since, usedAt }
}

/**
 * @param stay of a person who has just signed in; the server has then ended whatever session this browser had before.
 * Without it what is known of the same person stays, and nothing is written when nobody is in front: what is heard of a
 * person is no sign-in, and may arrive after they have signed out.
 */
export async function setCurrentPerson(me: Me, stay?: Stay): Promise<void> {
  await device.transaction('rw', device.people, device.choices, async () => {
    const personId = me.person.id
    const before = await device.choices.get('current')
    if (!stay && !(isCurrent(before) && before.personId !== null)) return
    const kept = isCurrent(before) && before.personId === personId ? before : undefined
    await device.people.put({ id: personId, me, seenAt: Date.now() })
    await device.choices.put({ ...kept, ...stay, key: 'current', personId })
    if (!stay) return
    await device.choices.delete(keyOf(personId))
    for (const row of await findLeaving()) await changeLeaving(row.personId, { isTold: true })
  })
}

/** Somebody touched the page on a shared computer. */
export const noteTouch = (usedAt: number): Promise<void> =>
  device.transaction('rw', device.choices, async () => {
    const now = await device.choices.get('current')
    if (isCurrent(now) && now.personId !== null) await device.choices.put({ ...now, usedAt })
  })

/** From now on nobody is in front here, whatever becomes of the rest: what is left to do is written down first. */
export async function beginLeaving(personId: string): Promise<void> {
  await device.transaction('rw', device.choices, async () => {
    const now = await device.choices.get('current')
    if (now?.personId === personId) await device.choices.put({ key: 'current', personId: null })
    await device.choices.put({ key: keyOf(personId), personId, isPurged: false, isTold: false })
  })
}

/** People who signed out and of whom something is left to do. */
export const findLeaving = async (): Promise<LeavingRow[]> =>
  (await device.choices.toArray()).filter(isLeaving)

/** @param isEmpty nothing of theirs is left; else their id stays, without name and calendar, so that the rest is known of */
export async function notePurged(personId: string, isEmpty: boolean): Promise<void> {
  await device.transaction('rw', device.people, device.choices, async () => {
    if (isEmpty) await device.people.delete(personId)
    else await device.people.put({ id: personId, me: null, seenAt: 0 })
    await changeLeaving(personId, { isPurged: true })
  })
}

export const noteTold = (personId: string): Promise<void> =>
  device.transaction('rw', device.choices, () => changeLeaving(personId, { isTold: true }))

async function changeLeaving(
  personId: string,
  change: Partial<Pick<LeavingRow, 'isPurged' | 'isTold'>>,
): Promise<void> {
  const row = (await findLeaving()).find((each) => each.personId === personId)
  if (!row) return
  const changed = { ...row, ...change }
  if (changed.isPurged && changed.isTold) await device.choices.delete(row.key)
  else await device.choices.put(changed)
}

/** People whose unsent work lies sealed here. */
export const countSealed = async (): Promise<number> =>
  device.people.filter(({ me }) => me === null).count()
