import type { RowRequest, RowResponse } from '@jejak/shared/api/contract'
import { officeContract } from '@jejak/shared/api/routes/office'
import type { Result } from '@jejak/shared/result'
import { callRow, type CallFailure } from '../sync/http.ts'

type OfficeName = keyof typeof officeContract

/** Calls a route of the administrators'; `id` for one whose path names an object. */
export const ask = <Name extends OfficeName>(
  name: Name,
  input: RowRequest<(typeof officeContract)[Name]>,
  id?: string,
): Promise<Result<RowResponse<(typeof officeContract)[Name]>, CallFailure>> =>
  callRow(officeContract[name], input, id)
