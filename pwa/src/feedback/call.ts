import type { RowRequest, RowResponse } from '@jejak/shared/api/contract'
import { feedbackContract } from '@jejak/shared/api/routes/feedback'
import type { Result } from '@jejak/shared/result'
import { callRow, type CallFailure } from '../sync/http.ts'

type Rows = typeof feedbackContract
type Name = keyof Rows

/** Calls a route of feedback. */
export const callFeedback = <One extends Name>(
  name: One,
  input: RowRequest<Rows[One]>,
): Promise<Result<RowResponse<Rows[One]>, CallFailure>> => callRow(feedbackContract[name], input)
