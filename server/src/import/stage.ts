import type { RequestOf, ResponseOf } from '@jejak/shared/api/contract'
import type { StagedRow, StagedTable } from '@jejak/shared/import/stage'
import type { Tx } from '../platform/db/database.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'

const DAY_MS = 86_400_000
/** An import that nobody confirms holds people's data for a day. */
const KEPT_MS = DAY_MS

type TableHead = Omit<StagedTable, 'rows'> & { readonly rows: number }

export type Batch = {
  readonly id: string
  readonly tables: readonly TableHead[]
  readonly endGone: boolean
  readonly hash: string | null
  readonly result: ResponseOf<'confirmImport'> | null
}

/** A new import; an unfinished one that the person began before is given up. */
export async function insertBatch(
  tx: Tx,
  { instansiId, personId }: Actor,
  {
    id,
    at,
    tables,
  }: { readonly id: string; readonly at: number; readonly tables: readonly TableHead[] },
): Promise<void> {
  const before = await tx
    .selectFrom('import_batch')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', personId)
    .where('result', 'is', null)
    .execute()
  for (const each of before) await deleteBatch(tx, instansiId, each.id)
  await tx
    .insertInto('import_batch')
    .values({
      instansi_id: instansiId,
      id,
      person_id: personId,
      created_at: at,
      tables: JSON.stringify(tables),
      end_gone: 0,
      hash: null,
      result: null,
    })
    .execute()
}

export async function findBatch(
  tx: Tx,
  { instansiId, personId }: Actor,
  id: string,
): Promise<Batch | undefined> {
  const row = await tx
    .selectFrom('import_batch')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return (
    row && {
      id,
      // Written by `insertBatch` and `finish` alone.
      tables: JSON.parse(row.tables) as readonly TableHead[],
      endGone: row.end_gone === 1,
      hash: row.hash,
      result: row.result === null ? null : (JSON.parse(row.result) as ResponseOf<'confirmImport'>),
    }
  )
}

/** Rows of a table. Sent again, they take the place of those of before. */
export async function keepPart(
  tx: Tx,
  instansiId: string,
  { id, table, from, rows }: RequestOf<'sendImportRows'>,
): Promise<void> {
  const text = JSON.stringify(rows)
  await tx
    .insertInto('import_part')
    .values({ instansi_id: instansiId, batch_id: id, table_at: table, from_at: from, rows: text })
    .onConflict((on) =>
      on.columns(['instansi_id', 'batch_id', 'table_at', 'from_at']).doUpdateSet({ rows: text }),
    )
    .execute()
  // What was looked at was something else.
  await tx
    .updateTable('import_batch')
    .set({ hash: null })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .execute()
}

/** The rows of each table, in their order. */
export async function readParts(
  tx: Tx,
  instansiId: string,
  id: string,
): Promise<readonly (readonly StagedRow[])[]> {
  const parts = await tx
    .selectFrom('import_part')
    .select(['table_at', 'rows'])
    .where('instansi_id', '=', instansiId)
    .where('batch_id', '=', id)
    .orderBy('table_at')
    .orderBy('from_at')
    .execute()
  const tables: StagedRow[][] = []
  for (const { table_at: at, rows } of parts) {
    // As `sendImportRows` let it in.
    ;(tables[at] ??= []).push(...(JSON.parse(rows) as StagedRow[]))
  }
  return tables
}

export async function deleteBatch(tx: Tx, instansiId: string, id: string): Promise<void> {
  await tx
    .deleteFrom('import_part')
    .where('instansi_id', '=', instansiId)
    .where('batch_id', '=', id)
    .execute()
  await tx
    .deleteFrom('import_batch')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .execute()
}

/** Lets go of imports that were begun a day ago; of those that were made, only the counts are left by then. */
export const deleteOldImports = ({ db, now }: Pick<ServerDeps, 'db' | 'now'>): Promise<void> =>
  db.write(async (tx) => {
    const old = await tx
      .selectFrom('import_batch')
      .select(['instansi_id', 'id'])
      .where('created_at', '<', now() - KEPT_MS)
      .execute()
    for (const { instansi_id, id } of old) await deleteBatch(tx, instansi_id, id)
  })
