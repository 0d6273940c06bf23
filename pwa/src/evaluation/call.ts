import type { RowRequest, RowResponse } from '@jejak/shared/api/contract'
import { evaluationContract } from '@jejak/shared/api/routes/evaluation'
import type { EvaluationLine, EvaluationView } from '@jejak/shared/evaluation/evaluation'
import type { Result } from '@jejak/shared/result'
import { callRow, type CallFailure } from '../sync/http.ts'

type Rows = typeof evaluationContract
type Name = keyof Rows

/** Calls a route of evaluations. */
export const callEvaluation = <One extends Name>(
  name: One,
  input: RowRequest<Rows[One]>,
): Promise<Result<RowResponse<Rows[One]>, CallFailure>> => callRow(evaluationContract[name], input)

/** Which one a line or a view is of. */
export const keyOf = ({ periodId, personId, from, actingPostId }: EvaluationLine) => ({
  periodId,
  personId,
  from,
  ...(actingPostId !== undefined && { actingPostId }),
})

export const readOne = (line: EvaluationLine): Promise<Result<EvaluationView, CallFailure>> =>
  callEvaluation('evaluation', keyOf(line))
