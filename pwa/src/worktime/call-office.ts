import type { RowRequest, RowResponse } from '@jejak/shared/api/contract'
import { worktimeContract } from '@jejak/shared/api/routes/worktime'
import type { Result } from '@jejak/shared/result'
import { callRow, type CallFailure } from '../sync/http.ts'

type Rows = typeof worktimeContract
export type OfficeRouteName = keyof Rows
export type OfficeRequest<Name extends OfficeRouteName> = RowRequest<Rows[Name]>
export type OfficeResponse<Name extends OfficeRouteName> = RowResponse<Rows[Name]>

/** Calls a route of calendars, absences or periods. */
export const callOffice = <Name extends OfficeRouteName>(
  name: Name,
  input: OfficeRequest<Name>,
): Promise<Result<OfficeResponse<Name>, CallFailure>> => callRow(worktimeContract[name], input)
