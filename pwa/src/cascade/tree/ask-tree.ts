import type { RowRequest, RowResponse } from '@jejak/shared/api/contract'
import { treeContract } from '@jejak/shared/api/routes/tree'
import type { Result } from '@jejak/shared/result'
import { callRow, type CallFailure } from '../../sync/http.ts'

type Rows = typeof treeContract

/** Calls a route of *pohon kinerja*. */
export const askTree = <Name extends keyof Rows>(
  name: Name,
  input: RowRequest<Rows[Name]>,
): Promise<Result<RowResponse<Rows[Name]>, CallFailure>> => callRow(treeContract[name], input)
