import type { RequestOf, ResponseOf } from '@jejak/shared/api/contract'
import { officeContract } from '@jejak/shared/api/routes/office'
import type { Result } from '@jejak/shared/result'
import { callRow, type CallFailure } from '../sync/http.ts'

type OfficeName = keyof typeof officeContract

/** Calls a route of the administrators'; `id` for one whose path names an object. */
export const ask = <Name extends OfficeName>(
  name: Name,
  input: RequestOf<Name>,
  id?: string,
): Promise<Result<ResponseOf<Name>, CallFailure>> => callRow<Name>(officeContract[name], input, id)
