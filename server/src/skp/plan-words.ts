import type { PlanWords } from '@jejak/shared/entry/entry'
import type { Tx } from '../platform/db/database.ts'
import type { EntryTable } from '../platform/db/work-tables.ts'

/** The words of the plan an entry points at, as they read now; null when it points at none. */
export async function planWordsOf(
  tx: Tx,
  row: Pick<EntryTable, 'instansi_id' | 'plan_id'>,
): Promise<PlanWords | null> {
  if (row.plan_id === null) return null
  const found = await tx
    .selectFrom('rencana_aksi')
    .innerJoin('period', (join) =>
      join
        .onRef('period.instansi_id', '=', 'rencana_aksi.instansi_id')
        .onRef('period.id', '=', 'rencana_aksi.period_id'),
    )
    .select(['rencana_aksi.deskripsi', 'rencana_aksi.rhk'])
    .select(['period.name', 'period.from_day', 'period.to_day'])
    .where('rencana_aksi.instansi_id', '=', row.instansi_id)
    .where('rencana_aksi.id', '=', row.plan_id)
    .executeTakeFirst()
  if (!found) return null
  return {
    rencanaAksi: found.deskripsi,
    rhk: found.rhk,
    period: { name: found.name, from: found.from_day, to: found.to_day },
  }
}
