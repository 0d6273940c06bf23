import type { Day } from '@jejak/shared/calendar/day'
import { sql } from 'kysely'
import type { Tx } from '../platform/db/database.ts'
import { decidesBelow } from '@jejak/shared/org/assignment'
import { covers, listAssignments } from '../org/assignments.ts'
import { postsBelow } from './posts-below.ts'

const LEVELS = 12

type Question = {
  readonly tx: Tx
  readonly instansiId: string
  readonly personId: string
  readonly onDay: Day
}

export type Net = {
  /** Whose work could come to them. */
  readonly right: ReadonlySet<string>
  /** Whose work could when one definitive holder between is silent. */
  readonly passed: ReadonlySet<string>
}

/**
 * The people whose work could come to this person on a day: everyone who has ever held a post right below theirs, or
 * had a line of their own to it, and below that where no definitive holder stands between; the members of a team they
 * lead; whoever holds a post they assess from outside. Only a net: `can` decides on each one.
 */
export const candidateOwners = async (question: Question): Promise<readonly string[]> => [
  ...(await candidateNet(question, 0)).right,
]

/** The same, and with `past` those whose work may be passed on, in one walk down the tree. */
export async function candidateNet(
  { tx, instansiId, personId, onDay }: Question,
  past: 0 | 1,
): Promise<Net> {
  const hats = (await listAssignments(tx, instansiId, { personIds: [personId] })).filter((each) =>
    covers(each, onDay),
  )
  const [right, passed] = [new Set<string>(), new Set<string>()]
  for (const hat of hats) if (hat.kind === 'ketua-tim' && hat.subjectId) right.add(hat.subjectId)
  const seen = new Set<string>()
  const fresh = (ids: readonly string[]) => {
    const unseen = ids.filter((id) => !seen.has(id))
    unseen.forEach((id) => seen.add(id))
    return unseen
  }
  let above = hats.filter((hat) => decidesBelow(hat.kind)).map((hat) => hat.postId)
  /** Posts below a definitive holder, who may be passed once. */
  let behind: string[] = []
  let assessed = hats.filter((hat) => hat.kind === 'penilai-luar').map((hat) => hat.postId)
  for (let level = 0; level < LEVELS; level++) {
    if (above.length + behind.length + assessed.length === 0) break
    const near = fresh([...(await postsBelow(tx, instansiId, above)), ...assessed])
    const far = fresh(await postsBelow(tx, instansiId, behind))
    const isBehind = new Set([...behind, ...far])
    const ofTheirOwn = await holdersOf(tx, instansiId, 'superior_post_id', [...above, ...behind])
    for (const { person_id, superior_post_id } of ofTheirOwn) {
      ;(isBehind.has(superior_post_id ?? '') ? passed : right).add(person_id)
    }
    const holders = await holdersOf(tx, instansiId, 'post_id', [...near, ...far])
    for (const { person_id, post_id } of holders) {
      ;(isBehind.has(post_id) ? passed : right).add(person_id)
    }
    const filled = await filledAmong(tx, instansiId, holders, onDay)
    above = near.filter((id) => !filled.has(id))
    behind =
      past === 0
        ? []
        : [...near.filter((id) => filled.has(id)), ...far.filter((id) => !filled.has(id))]
    assessed = []
  }
  for (const set of [right, passed]) set.delete(personId)
  for (const id of right) passed.delete(id)
  return { right, passed }
}

type Holder = Awaited<ReturnType<typeof holdersOf>>[number]

/** The posts that somebody who is still here holds definitively. Where nothing lies below, nobody needs to know. */
async function filledAmong(
  tx: Tx,
  instansiId: string,
  holders: readonly Holder[],
  onDay: Day,
): Promise<ReadonlySet<string>> {
  const definitive = holders.filter(
    ({ kind, from_day, to_day }) =>
      kind === 'definitif' && covers({ from: from_day, to: to_day }, onDay),
  )
  const above = await superiorsAmong(
    tx,
    instansiId,
    definitive.map((one) => one.post_id),
  )
  const asked = definitive.filter((one) => above.has(one.post_id))
  if (asked.length === 0) return new Set(definitive.map((one) => one.post_id))
  const left = await tx
    .selectFrom('person')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('active', '=', 0)
    .where('id', 'in', [...new Set(asked.map((one) => one.person_id))])
    .execute()
  const gone = new Set(left.map(({ id }) => id))
  return new Set(definitive.filter((one) => !gone.has(one.person_id)).map((one) => one.post_id))
}

/** Those of the posts that others, or people with a line of their own, report to. */
async function superiorsAmong(
  tx: Tx,
  instansiId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const posts = await tx
    .selectFrom('post')
    .select('superior_post_id')
    .distinct()
    .where('instansi_id', '=', instansiId)
    .where('superior_post_id', 'in', [...ids])
    .execute()
  const lines = await holdersOf(tx, instansiId, 'superior_post_id', ids)
  return new Set([...posts, ...lines].flatMap((row) => row.superior_post_id ?? []))
}

/** Everybody who ever held one of these posts, or reported to one; a thousand of them are no more than a few columns. */
async function holdersOf(
  tx: Tx,
  instansiId: string,
  column: 'post_id' | 'superior_post_id',
  postIds: readonly string[],
) {
  if (postIds.length === 0) return []
  return (
    tx
      .selectFrom('assignment')
      .innerJoin('person', (join) =>
        join
          .onRef('person.instansi_id', '=', 'assignment.instansi_id')
          .onRef('person.id', '=', 'assignment.person_id'),
      )
      .select(['person_id', 'post_id', 'superior_post_id', 'assignment.kind'])
      .select(['from_day', 'to_day', 'active'])
      .where('assignment.instansi_id', '=', instansiId)
      .where(column, 'in', [...postIds])
      // Written out, so that SQLite finds the index of the few lines that are somebody's own.
      .$if(column === 'superior_post_id', (query) =>
        query.where(sql<boolean>`superior_post_id is not null`),
      )
      .execute()
  )
}
