import { toDay, type Day } from '@jejak/shared/calendar/day'
import type { Period } from '@jejak/shared/skp/skp'
import type { Approver } from '../access/approver.ts'
import { assessorsOf } from '../access/assessors.ts'
import { caseKey, type Case } from '../access/case.ts'
import { actingStretchesOf, stretchesOf } from '../access/segments.ts'
import { listAssignments } from '../org/assignments.ts'
import type { Tx } from '../platform/db/database.ts'
import type { EvaluationTable } from '../platform/db/evaluation-tables.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import { evaluationsOf } from './evaluation-row.ts'

/** One evaluation as it stands: a segment that waits, or one that was rated and is kept as it was then. */
export type Standing = {
  readonly period: Period
  readonly personId: string
  readonly name: string
  readonly from: Day
  readonly to: Day
  readonly post: string
  readonly unor: string
  /** The post they act in whose plan it is about; null: the post that answers for them. */
  readonly actingPostId: string | null
  readonly row: EvaluationTable | null
  /** Who may rate it today. */
  readonly assessors: readonly Approver[]
}

type Question = {
  readonly tx: Tx
  readonly instansiId: string
  readonly personIds: readonly string[]
  readonly period: Period
  readonly today: Day
}

/**
 * The segments of some people in a period: those of the post that answers for them, and beside them those of each post
 * they act in that has a plan, with its own assessor. A day that was rated is rated once: when lines are put right afterwards, a
 * segment that would lie over a rated one is not there.
 */
export async function standingsOf(question: Question): Promise<Standing[]> {
  const { tx, instansiId, period, today } = question
  const personIds = [...new Set(question.personIds)]
  const names = await namesOf(tx, instansiId, personIds)
  const assignments = await listAssignments(tx, instansiId, { personIds }, { withLeft: true })
  const own = Map.groupBy(assignments, ({ personId }) => personId)
  const planned = await plannedPosts(tx, instansiId, { personIds, period })
  const rated = Map.groupBy(
    await evaluationsOf(tx, instansiId, { personIds, periodId: period.id }),
    ({ owner_id }) => owner_id,
  )
  const found = personIds.flatMap((personId) => {
    const about = { period, personId, name: names.get(personId) ?? '' }
    const kept = (rated.get(personId) ?? []).map((row) => ({
      ...about,
      from: toDay(row.from_day),
      to: toDay(row.to_day),
      post: row.post,
      unor: row.unor,
      actingPostId: row.acting_post_id === '' ? null : row.acting_post_id,
      row,
    }))
    const all = own.get(personId) ?? []
    const waiting = [null, ...(planned.get(personId) ?? [])].flatMap((actingPostId) =>
      (actingPostId === null
        ? stretchesOf(all, period)
        : actingStretchesOf(all, actingPostId, period)
      )
        .filter(
          ({ from, to }) =>
            !kept.some(
              (other) =>
                other.actingPostId === actingPostId && other.from <= to && from <= other.to,
            ),
        )
        .map(({ from, to, post: { post, unor } }) => ({
          ...about,
          from,
          to,
          unor,
          actingPostId,
          post: actingPostId === null ? post : `Plt. ${post}`,
          row: null,
        })),
    )
    return [...kept, ...waiting].toSorted((one, other) => (one.from < other.from ? -1 : 1))
  })
  const cases = found.map(caseOf)
  const assessors = await assessorsOf({ tx, instansiId, cases, onDay: today, assignments })
  return found.map((each, at) => ({
    ...each,
    assessors: assessors.get(caseKey(cases[at]!)) ?? [],
  }))
}

/** Whose work of which day it is, and for which post. */
export const caseOf = ({
  personId,
  to,
  actingPostId,
}: Pick<Standing, 'personId' | 'to' | 'actingPostId'>): Case => ({
  ownerId: personId,
  day: to,
  postId: actingPostId,
})

/** By person the posts they act in that have a plan in force or under way of the years that the period lies in. */
async function plannedPosts(
  tx: Tx,
  instansiId: string,
  { personIds, period }: Pick<Question, 'personIds' | 'period'>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>()
  const years = [...new Set([period.from, period.to].map((day) => Number(day.slice(0, 4))))]
  for (const ids of inPieces([...personIds])) {
    const rows = await tx
      .selectFrom('skp')
      .select(['owner_id', 'acting_post_id'])
      .distinct()
      .where('instansi_id', '=', instansiId)
      .where('owner_id', 'in', ids)
      .where('year', 'in', years)
      .where('acting_post_id', 'is not', null)
      .execute()
    for (const { owner_id, acting_post_id } of rows) {
      found.set(owner_id, [...(found.get(owner_id) ?? []), acting_post_id ?? ''])
    }
  }
  return found
}

async function namesOf(tx: Tx, instansiId: string, personIds: readonly string[]) {
  const found = new Map<string, string>()
  for (const ids of inPieces([...personIds])) {
    const rows = await tx
      .selectFrom('person')
      .select(['id', 'name'])
      .where('instansi_id', '=', instansiId)
      .where('id', 'in', ids)
      .execute()
    for (const { id, name } of rows) found.set(id, name)
  }
  return found
}
