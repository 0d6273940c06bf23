import { isWaiting } from '@jejak/shared/skp/skp-state'
import type { TeamSkp } from '@jejak/shared/skp/skp-record'
import type { Day } from '@jejak/shared/calendar/day'
import { can } from '../access/can.ts'
import { candidateOwners } from '../access/candidates.ts'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import type { Actor } from '../platform/server-deps.ts'

/** The SKPs of a superior's people that were handed in at least once: what waits first, the oldest before the others. */
export async function listTeamSkp(tx: Tx, actor: Actor, today: Day): Promise<TeamSkp[]> {
  const candidates = await candidateOwners({ tx, ...actor, onDay: today })
  const team = await can({ tx, actor, permission: 'person.team', ids: candidates, onDay: today })
  const found: TeamSkp[] = []
  for (const ids of inPieces([...team])) {
    const rows = await tx
      .selectFrom('skp')
      .innerJoin('person', (join) =>
        join
          .onRef('person.instansi_id', '=', 'skp.instansi_id')
          .onRef('person.id', '=', 'skp.owner_id'),
      )
      .select(['skp.id', 'skp.version', 'skp.state', 'skp.year', 'skp.submitted_at'])
      .select(['person.id as person_id', 'person.name'])
      .where('skp.instansi_id', '=', actor.instansiId)
      .where('skp.owner_id', 'in', ids)
      .where('skp.submitted_at', 'is not', null)
      .execute()
    for (const { person_id, name, submitted_at, ...row } of rows) {
      found.push({ ...row, person: { id: person_id, name }, submittedAt: submitted_at ?? 0 })
    }
  }
  return found.toSorted(byUrgency)
}

function byUrgency(one: TeamSkp, other: TeamSkp): number {
  const [first, second] = [isWaiting(one.state), isWaiting(other.state)]
  if (first !== second) return first ? -1 : 1
  if (first) return one.submittedAt - other.submittedAt
  return other.year - one.year || one.person.name.localeCompare(other.person.name, 'id')
}
