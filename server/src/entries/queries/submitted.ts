import type { EntryPatch } from '@jejak/shared/entry/entry'
import type { Tx } from '../../platform/db/database.ts'
import type { EntryTable } from '../../platform/db/work-tables.ts'
import { toColumns, toContent } from '../entry-row.ts'

/**
 * The rows as others than their owner may see them: what was handed in last. A returned entry is being corrected, and
 * until it is submitted the correction is its owner's own business: its content and version are those that were decided on.
 * A draft was never handed in, or was taken back, and is left out.
 */
export async function asSubmitted(
  tx: Tx,
  instansiId: string,
  rows: readonly EntryTable[],
): Promise<EntryTable[]> {
  const returned = rows.filter((row) => row.status === 'returned').map((row) => row.id)
  const histories =
    returned.length === 0
      ? []
      : await tx
          .selectFrom('entry_history')
          .select(['entry_id', 'version', 'act', 'patch'])
          .where('instansi_id', '=', instansiId)
          .where('entry_id', 'in', returned)
          .orderBy('version')
          .execute()
  const byEntry = Map.groupBy(histories, (line) => line.entry_id)
  return rows.flatMap((row) => {
    if (row.status === 'draft') return []
    if (row.status !== 'returned') return [row]
    const lines = byEntry.get(row.id) ?? []
    const decided = lines.findLast(({ act }) => act === 'return' || act === 'reopen')
    if (!decided) return []
    const patches = lines
      .filter(({ version }) => version <= decided.version)
      .map(({ patch }) => JSON.parse(patch) as EntryPatch)
    const content = Object.assign(toContent(row), ...patches) as ReturnType<typeof toContent>
    return [{ ...row, ...toColumns(content), version: decided.version, removed: 0 as const }]
  })
}
