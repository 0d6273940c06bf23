import type { RowRequest, RowResponse } from '@jejak/shared/api/contract'
import { cascadeContract } from '@jejak/shared/api/routes/cascade'
import type { Result } from '@jejak/shared/result'
import { callRow, type CallFailure } from '../sync/http.ts'

type Rows = typeof cascadeContract

/** Calls a route by which plans hang from each other. */
export const askCascade = <Name extends keyof Rows>(
  name: Name,
  input: RowRequest<Rows[Name]>,
): Promise<Result<RowResponse<Rows[Name]>, CallFailure>> => callRow(cascadeContract[name], input)
