import type { RowRequest, RowResponse } from '@jejak/shared/api/contract'
import { reportContract } from '@jejak/shared/api/routes/report'
import type { Result } from '@jejak/shared/result'
import { callRow, type CallFailure } from '../sync/http.ts'

type Rows = typeof reportContract

/** Calls a route of reports. */
export const callReport = <Name extends keyof Rows>(
  name: Name,
  input: RowRequest<Rows[Name]>,
): Promise<Result<RowResponse<Rows[Name]>, CallFailure>> => callRow(reportContract[name], input)
