import type { RowRequest, RowResponse } from '@jejak/shared/api/contract'
import { agreementContract } from '@jejak/shared/api/routes/agreement'
import type { Result } from '@jejak/shared/result'
import { callRow, type CallFailure } from '../sync/http.ts'

type Rows = typeof agreementContract

/** Calls a route of agreeing on an SKP, with the id that stands in its path. */
export const askAgreement = <Name extends keyof Rows>(
  name: Name,
  input: RowRequest<Rows[Name]>,
  id = '',
): Promise<Result<RowResponse<Rows[Name]>, CallFailure>> =>
  callRow(agreementContract[name], input, id)
