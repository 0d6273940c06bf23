import { CONTENT_FIELDS, type ContentField, type EntryPatch } from '@jejak/shared/entry/entry'
import type { Change } from '@jejak/shared/sync/conflict'
import type { Act } from '@jejak/shared/review/transition'
import { BYTES_OF_AN_ACT } from '../platform/budgets.ts'
import { insertRow } from '../platform/db/compile-once.ts'
import type { Tx } from '../platform/db/database.ts'
import type { EntryHistoryTable } from '../platform/db/work-tables.ts'

const isField = (name: string): name is ContentField =>
  (CONTENT_FIELDS as readonly string[]).includes(name)

/** What happened to an entry after a version. */
export async function changesSince(
  tx: Tx,
  instansiId: string,
  entryId: string,
  version: number,
): Promise<Change[]> {
  const rows = await tx
    .selectFrom('entry_history')
    .select(['version', 'device_id', 'fields'])
    .where('instansi_id', '=', instansiId)
    .where('entry_id', '=', entryId)
    .where('version', '>', version)
    .orderBy('version')
    .execute()
  return rows.map((row) => ({
    version: row.version,
    deviceId: row.device_id,
    fields: row.fields.split(',').filter(isField),
  }))
}

export type HistoryLine = {
  readonly instansiId: string
  readonly entryId: string
  readonly version: number
  readonly personId: string
  readonly deviceId: string
  readonly act: Act
  readonly patch: EntryPatch
  readonly at: number
}

/** Appends the line and returns it as it was written. */
export async function appendHistory(tx: Tx, line: HistoryLine): Promise<EntryHistoryTable> {
  // Taking an entry away touches everything in it: another device that still edits it must be asked.
  const fields = line.act === 'remove' ? CONTENT_FIELDS : Object.keys(line.patch)
  const row = {
    instansi_id: line.instansiId,
    entry_id: line.entryId,
    version: line.version,
    person_id: line.personId,
    device_id: line.deviceId,
    act: line.act,
    patch: JSON.stringify(line.patch),
    fields: fields.join(','),
    at: line.at,
  }
  await insertRow(tx, 'entry_history', row)
  return row
}

/** How many bytes a line costs the person whose act it is. */
export const bytesOf = ({ patch }: EntryHistoryTable): number =>
  Buffer.byteLength(patch) + BYTES_OF_AN_ACT
