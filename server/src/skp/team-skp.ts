import { isWaiting } from '@jejak/shared/skp/skp-state'
import type { TeamSkp } from '@jejak/shared/skp/skp-record'
import type { Day } from '@jejak/shared/calendar/day'
import { can } from '../access/can.ts'
import { candidateOwners } from '../access/candidates.ts'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import type { Actor } from '../platform/server-deps.ts'
import { actingPostsOf } from './acting-post.ts'

/** The SKPs that are a superior's to decide on and were handed in at least once: what waits first, the oldest before the others. */
export async function listTeamSkp(tx: Tx, actor: Actor, today: Day): Promise<TeamSkp[]> {
  const { instansiId } = actor
  const candidates = await candidateOwners({ tx, ...actor, onDay: today })
  const found: TeamSkp[] = []
  for (const ids of inPieces([...candidates])) {
    const rows = await tx
      .selectFrom('skp')
      .innerJoin('person', (join) =>
        join
          .onRef('person.instansi_id', '=', 'skp.instansi_id')
          .onRef('person.id', '=', 'skp.owner_id'),
      )
      .select(['skp.id', 'skp.version', 'skp.state', 'skp.year', 'skp.submitted_at'])
      .select(['skp.owner_id', 'skp.acting_post_id', 'person.name'])
      .where('skp.instansi_id', '=', instansiId)
      .where('skp.owner_id', 'in', ids)
      .where('skp.submitted_at', 'is not', null)
      .execute()
    const planIds = rows.map(({ id }) => id)
    // By the post that each plan is for: of somebody's two one may be another's to decide on.
    const mine = await can({ tx, actor, permission: 'skp.read', ids: planIds, onDay: today })
    const shown = rows.filter(({ id }) => mine.has(id))
    const actingOf = await actingPostsOf(tx, instansiId, shown)
    for (const row of shown) {
      const { id, version, state, year, owner_id, name, submitted_at } = row
      const acting = actingOf(row)
      found.push({
        id,
        version,
        state,
        year,
        ...(acting && { acting }),
        person: {
          id: owner_id,
          name,
        },
        submittedAt: submitted_at ?? 0,
      })
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
