import type { Day } from '@jejak/shared/calendar/day'
import type { TeamDay } from '@jejak/shared/review/queue'
import { workingDaysOf } from '../calendar/working-day.ts'
import { can } from '../access/can.ts'
import { candidateOwners } from '../access/candidates.ts'
import { listAssignments, reportingPost } from '../org/assignments.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'

/**
 * The people who report to this person on that day, by name, with the minutes of their day. Reads only
 * `day_summary`, so it is as fast after ten years as on the first day.
 */
export async function teamDay(
  { db }: Pick<ServerDeps, 'db'>,
  actor: Actor,
  day: Day,
): Promise<TeamDay> {
  const tx = db.read
  const { instansiId } = actor
  const ids = await candidateOwners({ tx, ...actor, onDay: day })
  const team = [...(await can({ tx, actor, permission: 'person.team', ids, onDay: day }))]
  if (team.length === 0) return { day, people: [] }
  const own = Map.groupBy(
    await listAssignments(tx, instansiId, { personIds: team }),
    (assignment) => assignment.personId,
  )
  const summaries = await tx
    .selectFrom('day_summary')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('person_id', 'in', team)
    .where('day', '=', day)
    .execute()
  const byPerson = new Map(summaries.map((row) => [row.person_id, row]))
  const workingDay = await workingDaysOf(
    tx,
    instansiId,
    team.map((personId) => ({ personId, day })),
  )
  const people = team.map((id) => {
    const post = reportingPost(own.get(id) ?? [], day)
    const summary = byPerson.get(id)
    return {
      id,
      name: post?.personName ?? '',
      post: post?.post ?? '',
      expected: workingDay({ personId: id, day }).expected,
      filled: summary?.filled ?? 0,
      waiting: summary?.waiting ?? 0,
      approved: summary?.approved ?? 0,
      returned: summary?.returned ?? 0,
    }
  })
  return { day, people: people.sort((a, b) => a.name.localeCompare(b.name, 'id')) }
}
