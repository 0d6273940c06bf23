import * as v from 'valibot'
import { toDay, type Day } from '@jejak/shared/calendar/day'
import { StoredRatingSchema, RealisationSchema } from '@jejak/shared/evaluation/evaluation'
import { predikatOf, RATINGS } from '@jejak/shared/evaluation/predikat'
import { DaySchema } from '@jejak/shared/calendar/day'
import type { Tx } from '../platform/db/database.ts'
import type { EvaluationTable } from '../platform/db/evaluation-tables.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import { sha256 } from '../platform/secrets/hash.ts'

const rating = v.picklist(RATINGS)
const ObjectionSchema = v.object({ reason: v.string(), on: DaySchema })
const DecisionSchema = v.object({
  hasilKerja: rating,
  perilaku: rating,
  reason: v.string(),
  on: DaySchema,
  as: v.string(),
})
export type StoredObjection = v.InferOutput<typeof ObjectionSchema>
export type StoredDecision = v.InferOutput<typeof DecisionSchema>

export const ratingOf = (row: Pick<EvaluationTable, 'rating'>) =>
  v.parse(StoredRatingSchema, JSON.parse(row.rating))
export const realisationOf = (row: Pick<EvaluationTable, 'realisation'>) =>
  v.parse(RealisationSchema, JSON.parse(row.realisation))
export const objectionOf = ({ objection }: Pick<EvaluationTable, 'objection'>) =>
  objection === null ? null : v.parse(ObjectionSchema, JSON.parse(objection))
export const decisionOf = ({ decision }: Pick<EvaluationTable, 'decision'>) =>
  decision === null ? null : v.parse(DecisionSchema, JSON.parse(decision))
export const receivedOn = ({ received_on }: Pick<EvaluationTable, 'received_on'>): Day | null =>
  received_on === null ? null : toDay(received_on)

/** What counts: as decided on an objection, else as given. */
export function verdictOf(row: EvaluationTable) {
  const { hasilKerja, perilaku } = decisionOf(row) ?? ratingOf(row)
  return { hasilKerja, perilaku, predikat: predikatOf(hasilKerja, perilaku) }
}

/** What an act leaves of an evaluation in the chain; the realisation, which is long, as its hash. */
export const sealedEvaluation = ({ realisation, acting_post_id, ...row }: EvaluationTable) => ({
  // Not side by side: what stands so is shown in lists of acts.
  evaluation: {
    ...row,
    ...(acting_post_id !== '' && { acting_post_id }),
    realisation: sha256(realisation),
  },
})

/** Those of some people, in a period or in all. */
export async function evaluationsOf(
  tx: Tx,
  instansiId: string,
  of: { readonly personIds: readonly string[]; readonly periodId?: string },
): Promise<EvaluationTable[]> {
  const found: EvaluationTable[] = []
  for (const ids of inPieces([...of.personIds])) {
    let query = tx
      .selectFrom('evaluation')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .where('owner_id', 'in', ids)
    if (of.periodId !== undefined) query = query.where('period_id', '=', of.periodId)
    found.push(...(await query.orderBy('from_day').execute()))
  }
  return found
}
