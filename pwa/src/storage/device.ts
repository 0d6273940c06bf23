import { MeSchema, type Me } from '@jejak/shared/org/me'
import { Dexie, type Table } from 'dexie'
import * as v from 'valibot'

type PersonRow = { id: string; me: unknown; seenAt: number }
type ChoiceRow = { key: 'current'; personId: string | null }

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

/** The person who was signed in last and has not signed out: what makes a start without network possible. */
export async function getCurrentPerson(): Promise<Me | undefined> {
  const choice = await device.choices.get('current')
  if (!choice?.personId) return undefined
  const row = await device.people.get(choice.personId)
  const parsed = v.safeParse(MeSchema, row?.me)
  return parsed.success ? parsed.output : undefined
}

export async function setCurrentPerson(me: Me): Promise<void> {
  await device.transaction('rw', device.people, device.choices, async () => {
    await device.people.put({ id: me.person.id, me, seenAt: Date.now() })
    await device.choices.put({ key: 'current', personId: me.person.id })
  })
}

/** Nobody is in front. `forget` also takes the person's name and calendar off this browser. */
export async function clearCurrentPerson(forget: string | null): Promise<void> {
  await device.transaction('rw', device.people, device.choices, async () => {
    await device.choices.put({ key: 'current', personId: null })
    if (forget) await device.people.delete(forget)
  })
}

/** People whose unsent work lies sealed here. */
export const countOtherPeople = async (mine: string): Promise<number> =>
  (await device.people.toCollection().primaryKeys()).filter((id) => id !== mine).length
