import { toDay, type Day } from '@jejak/shared/calendar/day'
import type { Period } from '@jejak/shared/skp/skp'
import type { Approver } from '../access/approver.ts'
import { assessorsOf } from '../access/assessors.ts'
import { caseKey } from '../access/case.ts'
import { stretchesOf } from '../access/segments.ts'
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
 * The segments of some people in a period. A day that was rated is rated once: when lines are put right afterwards, a
 * segment that would lie over a rated one is not there.
 */
export async function standingsOf(question: Question): Promise<Standing[]> {
  const { tx, instansiId, period, today } = question
  const personIds = [...new Set(question.personIds)]
  const names = await namesOf(tx, instansiId, personIds)
  const assignments = await listAssignments(tx, instansiId, { personIds }, { withLeft: true })
  const own = Map.groupBy(assignments, ({ personId }) => personId)
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
      row,
    }))
    const waiting = stretchesOf(own.get(personId) ?? [], period)
      .filter(({ from, to }) => !kept.some((other) => other.from <= to && from <= other.to))
      .map(({ from, to, post: { post, unor } }) => ({ ...about, from, to, post, unor, row: null }))
    return [...kept, ...waiting].toSorted((one, other) => (one.from < other.from ? -1 : 1))
  })
  const cases = found.map(({ personId: ownerId, to: day }) => ({ ownerId, day }))
  const assessors = await assessorsOf({ tx, instansiId, cases, onDay: today, assignments })
  return found.map((each, at) => ({
    ...each,
    assessors: assessors.get(caseKey(cases[at]!)) ?? [],
  }))
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
