import type { Day } from '@jejak/shared/calendar/day'
import {
  hasReasons,
  type EvaluationKey,
  type RatingForm,
} from '@jejak/shared/evaluation/evaluation'
import { uuidv7 } from '@jejak/shared/ids'
import { fail, ok, type Result } from '@jejak/shared/result'
import { actingAs } from '../access/acting-as.ts'
import type { Problem } from '../http/problem.ts'
import type { Tx } from '../platform/db/database.ts'
import type { EvaluationTable } from '../platform/db/evaluation-tables.ts'
import type { Actor } from '../platform/server-deps.ts'
import { actOn, type Deps, type Found } from './act.ts'
import { realisationIn } from './worked.ts'

export type Rating = EvaluationKey & {
  readonly baseVersion: number
  readonly rating: RatingForm
  readonly seen: { readonly entries: number; readonly minutes: number }
  readonly today: Day
}

/** The assessor rates, or puts right what nobody has opened yet. The realisation that was seen is kept with it. */
export const rate = (tx: Tx, deps: Deps, actor: Actor, asked: Rating) =>
  actOn(tx, deps, actor, {
    ...asked,
    act: 'rate',
    hasReason: hasReasons(asked.rating),
    reason: '',
    change: (found) => rated(tx, deps, actor, { ...found, ...asked }),
  })

async function rated(
  tx: Tx,
  { now, random }: Deps,
  { instansiId, personId }: Actor,
  { standing, relation, rating, seen }: Found & Rating,
): Promise<Result<EvaluationTable, Problem>> {
  const { period, from, to, post, unor, actingPostId, row } = standing
  const whose = { instansiId, personId: standing.personId, actingPostId }
  const realisation = await realisationIn(tx, whose, { from, to, periodId: period.id })
  const isSeen = realisation.entries === seen.entries && realisation.minutes === seen.minutes
  if (!isSeen || !isWhole(rating, realisation.rhk)) return fail({ code: 'conflict' })
  if (!relation.asAssessor) throw new Error('only an assessor rates')
  const at = now()
  return ok({
    instansi_id: instansiId,
    id: row?.id ?? uuidv7(at, random(10)),
    owner_id: standing.personId,
    period_id: period.id,
    from_day: from,
    to_day: to,
    post,
    unor,
    state: 'rated',
    version: (row?.version ?? 0) + 1,
    assessor_id: personId,
    assessor_as: actingAs(relation.asAssessor),
    rated_at: at,
    rating: JSON.stringify(rating),
    realisation: JSON.stringify(realisation),
    received_on: null,
    objection: null,
    decision: null,
    decided_by: null,
    acting_post_id: actingPostId ?? '',
  })
}

/** Each RHK of the plan as it is now, and each value, once. */
function isWhole({ rhk, nilai }: RatingForm, planned: readonly { readonly id: string }[]): boolean {
  const given = new Set(rhk.map(({ id }) => id))
  return (
    given.size === rhk.length &&
    given.size === planned.length &&
    planned.every(({ id }) => given.has(id)) &&
    new Set(nilai.map((each) => each.nilai)).size === nilai.length
  )
}
