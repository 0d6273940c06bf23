import type { Day } from '@jejak/shared/calendar/day'
import type { UnitLine } from '@jejak/shared/evaluation/unit-line'
import { isHeld } from '@jejak/shared/org/assignment'
import { periodState } from '@jejak/shared/skp/period'
import { postsBelow } from '../access/posts-below.ts'
import { covers, listAssignments, reportingPost } from '../org/assignments.ts'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import type { Actor } from '../platform/server-deps.ts'
import { verdictOf } from './evaluation-row.ts'
import { shownPeriods } from './periods.ts'
import { standingsOf } from './standings.ts'
import { stateOf } from './view.ts'

type Who = Pick<Actor, 'instansiId' | 'personId'>

/** A line of posts is never longer; a circle in the data ends there. */
const LEVELS = 12

/**
 * Everybody below the posts that somebody holds today, on whatever level, with how their evaluation stands and its
 * predikat: what a head needs to look at a distribution. Never a rating, a reason or a word.
 */
export async function listUnit(tx: Tx, actor: Who, asked: string | undefined, today: Day) {
  const { instansiId } = actor
  const shown = await shownPeriods(tx, instansiId, today)
  const newest = shown.find((each) => periodState(each, today) !== 'open') ?? shown[0]
  const period = asked === undefined ? newest : shown.find(({ id }) => id === asked)
  if (!period) return { periodId: null, people: [] }
  const { mine, below } = await postsUnder(tx, actor, today)
  const people = await holdersOf(tx, instansiId, [...mine], [...below])
  const own = Map.groupBy(
    await assignmentsOf(tx, instansiId, people),
    (assignment) => assignment.personId,
  )
  const standings = await standingsOf({ tx, instansiId, personIds: people, period, today })
  const lines = standings.flatMap((each): UnitLine[] => {
    const all = own.get(each.personId) ?? []
    const post =
      each.actingPostId === null
        ? reportingPost(all, each.to)
        : all.findLast(({ postId }) => postId === each.actingPostId)
    const isBelow =
      post && (below.has(post.postId) || (post.superiorPostId && mine.has(post.superiorPostId)))
    if (!isBelow || each.personId === actor.personId) return []
    const { personId, name, from, to, row } = each
    return [
      {
        personId,
        name,
        from,
        to,
        post: each.post,
        unor: each.unor,
        state: stateOf(each, today),
        predikat: row && verdictOf(row).predikat,
      },
    ]
  })
  return { periodId: period.id, people: lines.toSorted(byName) }
}

const byName = (one: UnitLine, other: UnitLine): number =>
  one.name.localeCompare(other.name, 'id') || (one.from < other.from ? -1 : 1)

/** The posts that somebody holds today, definitively or in its place, and those below them. */
async function postsUnder(tx: Tx, { instansiId, personId }: Who, today: Day) {
  const own = await listAssignments(tx, instansiId, { personIds: [personId] })
  const mine = new Set(
    own.filter((each) => isHeld(each.kind) && covers(each, today)).map(({ postId }) => postId),
  )
  const below = new Set<string>()
  let level: readonly string[] = [...mine]
  for (let at = 0; at < LEVELS && level.length > 0; at++) {
    const next = await postsBelow(tx, instansiId, level)
    level = next.filter((id) => !below.has(id) && !mine.has(id))
    for (const id of level) below.add(id)
  }
  return { mine, below }
}

/** Whoever ever held one of these posts, or had a line of their own to one of them. */
async function holdersOf(
  tx: Tx,
  instansiId: string,
  mine: readonly string[],
  below: readonly string[],
): Promise<string[]> {
  const found = new Set<string>()
  for (const ids of inPieces([...below])) {
    const held = await listAssignments(tx, instansiId, { postIds: ids }, { withLeft: true })
    for (const { personId } of held) found.add(personId)
  }
  const lines = await listAssignments(
    tx,
    instansiId,
    { superiorPostIds: [...mine] },
    { withLeft: true },
  )
  for (const { personId } of lines) found.add(personId)
  return [...found]
}

async function assignmentsOf(tx: Tx, instansiId: string, people: readonly string[]) {
  const found = []
  for (const personIds of inPieces([...people])) {
    found.push(...(await listAssignments(tx, instansiId, { personIds }, { withLeft: true })))
  }
  return found
}
