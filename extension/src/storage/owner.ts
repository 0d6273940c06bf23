import { database } from './database.ts'

const OWNER = 'owner'

/**
 * Whose everything in this extension is: the person id of the first who was met in Jejak. What an earlier release left
 * here without an owner is theirs as well. Undefined before anybody was met, and again once everything is erased.
 */
export async function readOwner(): Promise<string | undefined> {
  const row = await database.meta.get(OWNER)
  return typeof row?.value === 'string' ? row.value : undefined
}

/** True when the extension is this person's; without an owner they become it. */
export const claim = (person: string): Promise<boolean> =>
  database.transaction('rw', database.meta, async () => {
    const owner = await readOwner()
    if (owner === undefined) await database.meta.put({ key: OWNER, value: person })
    return owner === undefined || owner === person
  })
