import { fileNameOf } from '@jejak/shared/evidence/file-name'
import type { Tx } from '../platform/db/database.ts'
import type { EntryTable } from '../platform/db/work-tables.ts'
import { toContent } from '../entries/entry-row.ts'

type Citing = Parameters<typeof toContent>[0] & Pick<EntryTable, 'owner_id'>

/** Names of the evidence files an entry cites. */
export const citedBy = (row: Citing): readonly string[] =>
  mayCite(row.evidence) ? toContent(row).evidence.flatMap((item) => fileNameOf(item.url) ?? []) : []

/** Cheap and sometimes wrongly yes: saves parsing the evidence of everybody who has only links. */
const mayCite = (evidence: string): boolean => evidence.includes('/api/files/')

export const storedKey = (ownerId: string, name: string): string => `${ownerId}|${name}`

/** Which of the files these entries cite are here, by `storedKey`. A file counts for its owner only. */
export async function findStored(
  tx: Tx,
  instansiId: string,
  rows: readonly Citing[],
): Promise<ReadonlySet<string>> {
  const names = [...new Set(rows.flatMap(citedBy))]
  if (names.length === 0) return new Set()
  const found = await tx
    .selectFrom('evidence_file')
    .select(['owner_id', 'name'])
    .where('instansi_id', '=', instansiId)
    .where('name', 'in', names)
    .execute()
  return new Set(found.map((row) => storedKey(row.owner_id, row.name)))
}
