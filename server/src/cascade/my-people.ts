import type { Day } from '@jejak/shared/calendar/day'
import { can } from '../access/can.ts'
import { candidateOwners } from '../access/candidates.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'

/** Whose SKP this person decides on today. */
export async function myPeople(tx: Tx, actor: Actor, today: Day): Promise<ReadonlySet<string>> {
  const candidates = await candidateOwners({ tx, ...actor, onDay: today })
  return can({ tx, actor, permission: 'person.team', ids: candidates, onDay: today })
}
