import type { Selectable } from 'kysely'
import type { Tables } from '../platform/db/tables.ts'
import type { Office } from './office-act.ts'

type Kept = 'person' | 'unor' | 'post' | 'assignment'
export type Row<Name extends Kept> = Selectable<Tables[Name]>

/** One row of the agency by its id. */
export function findRow<Name extends Kept>(
  { tx, actor }: Pick<Office, 'tx' | 'actor'>,
  table: Name,
  id: string,
): Promise<Row<Name> | undefined> {
  // The tables share these two columns; Kysely does not follow a union of tables.
  return tx
    .selectFrom(table as 'unor')
    .selectAll()
    .where('instansi_id', '=', actor.instansiId)
    .where('id', '=', id)
    .executeTakeFirst() as Promise<unknown> as Promise<Row<Name> | undefined>
}

/** Changes a row and counts its version on. */
export async function changeRow<Name extends Kept>(
  { tx, actor }: Pick<Office, 'tx' | 'actor'>,
  table: Name,
  row: { readonly id: string; readonly version: number },
  change: Partial<Row<Name>>,
): Promise<number> {
  const version = row.version + 1
  await tx
    .updateTable(table as 'unor')
    .set({ ...(change as object), version })
    .where('instansi_id', '=', actor.instansiId)
    .where('id', '=', row.id)
    .execute()
  return version
}

/** Those fields of a change that say something else than the row, with what they say now. */
export function changedFields<Fields extends object>(
  before: object,
  after: Fields,
): Readonly<Record<string, string | number | null>> {
  const old = before as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => old[name] !== value),
  ) as Record<string, string | number | null>
}
