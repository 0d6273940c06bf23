import type { Day } from '@jejak/shared/calendar/day'
import type { Tx } from '../platform/db/database.ts'

/** Whether a range of days reaches into a period whose books are closed; `to` null for no end. */
export async function reachesFinal(
  tx: Tx,
  instansiId: string,
  { from, to }: { readonly from: Day; readonly to: Day | null },
): Promise<boolean> {
  const row = await tx
    .selectFrom('period')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('final', '=', 1)
    .where('to_day', '>=', from)
    .$if(to !== null, (query) => query.where('from_day', '<=', to!))
    .executeTakeFirst()
  return row !== undefined
}
