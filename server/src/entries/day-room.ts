import { sql } from 'kysely'
import { ENTRIES_OF_A_DAY } from '../platform/budgets.ts'
import { compileOnce } from '../platform/db/compile-once.ts'
import type { Tx } from '../platform/db/database.ts'
import type { EntryTable } from '../platform/db/work-tables.ts'

const someOfDay = compileOnce((tx, param) =>
  tx
    .selectFrom('entry')
    .select('id')
    .where('instansi_id', '=', param)
    .where('owner_id', '=', param)
    .where('day', '=', param)
    .where('removed', '=', sql.lit(0))
    // As a literal: SQLite plans a statement anew at each run when the limit is a parameter.
    .limit(sql.lit(ENTRIES_OF_A_DAY)),
)

/** Whether the day of this entry may hold one more. Never reads more rows than the day may have. */
export async function hasDayRoom(
  tx: Tx,
  { instansi_id, owner_id, day }: Pick<EntryTable, 'instansi_id' | 'owner_id' | 'day'>,
): Promise<boolean> {
  const rows = await someOfDay(tx, [instansi_id, owner_id, day])
  return rows.length < ENTRIES_OF_A_DAY
}
