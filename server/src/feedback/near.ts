import type { Day } from '@jejak/shared/calendar/day'
import type { FeedbackRelation } from '@jejak/shared/feedback/feedback'
import { can } from '../access/can.ts'
import { candidateOwners } from '../access/candidates.ts'
import { postsBelow } from '../access/posts-below.ts'
import { covers, listAssignments, reportingPost, type Assignment } from '../org/assignments.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'

type Who = Pick<Actor, 'instansiId' | 'personId'>
export type NearPerson = {
  readonly id: string
  readonly name: string
  readonly post: string
  readonly relation: FeedbackRelation
}

/**
 * Whom a person may ask today: colleagues, whose post reports to the same one or who are led in the same work, and those
 * who report to the person. Whoever has left is not asked.
 */
export async function nearPeople(tx: Tx, actor: Who, today: Day): Promise<NearPerson[]> {
  const { instansiId, personId } = actor
  const below = await peopleBelow(tx, actor, today)
  const beside = new Set([
    ...(await besideByPost(tx, actor, today)),
    ...(await besideByTeam(tx, actor, today)),
  ])
  const ids = [...new Set([...below, ...beside])].filter((id) => id !== personId)
  const own = Map.groupBy(
    await listAssignments(tx, instansiId, { personIds: ids }),
    (assignment) => assignment.personId,
  )
  return ids
    .flatMap((id) => {
      const post = reportingPost(own.get(id) ?? [], today)
      if (!post) return []
      const relation: FeedbackRelation = below.has(id) ? 'subordinate' : 'colleague'
      return [{ id, name: post.personName, post: post.post, relation }]
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'id'))
}

async function peopleBelow(tx: Tx, actor: Who, onDay: Day): Promise<ReadonlySet<string>> {
  const ids = await candidateOwners({ tx, ...actor, onDay })
  return can({ tx, actor, permission: 'person.team', ids, onDay })
}

/** Those whose post of today reports to the same post. */
async function besideByPost(tx: Tx, { instansiId, personId }: Who, today: Day) {
  const own = await listAssignments(tx, instansiId, { personIds: [personId] })
  const superior = reportingPost(own, today)?.superiorPostId
  if (!superior) return []
  const posts = await postsBelow(tx, instansiId, [superior])
  const holders = [
    ...(await listAssignments(tx, instansiId, { postIds: posts })),
    ...(await listAssignments(tx, instansiId, { superiorPostIds: [superior] })),
  ]
  const ids = [...new Set(holders.map((each) => each.personId))]
  const all = Map.groupBy(
    await listAssignments(tx, instansiId, { personIds: ids }),
    (assignment) => assignment.personId,
  )
  return ids.filter((id) => reportingPost(all.get(id) ?? [], today)?.superiorPostId === superior)
}

/** Those who are led by the same person in the same work. */
async function besideByTeam(tx: Tx, { instansiId, personId }: Who, today: Day) {
  const leads = (assignment: Assignment) =>
    assignment.kind === 'ketua-tim' && covers(assignment, today)
  const mine = (await listAssignments(tx, instansiId, { subjectIds: [personId] })).filter(leads)
  const theirs = await listAssignments(tx, instansiId, {
    personIds: mine.map((each) => each.personId),
  })
  return theirs
    .filter(leads)
    .filter((each) => mine.some((one) => one.personId === each.personId && one.work === each.work))
    .flatMap(({ subjectId }) => subjectId ?? [])
}
