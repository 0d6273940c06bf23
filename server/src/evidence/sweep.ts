import type { EvidenceFileTable } from '../platform/db/work-tables.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { citedBy } from './citations.ts'

/** As long as a device keeps what was acknowledged: a restored or late entry finds its file again. */
export const KEEP_UNCITED_MS = 35 * 86_400_000

/**
 * Deletes files that no entry of their owner has cited for 35 days without a break. An entry that is not removed
 * cites its files whatever its status, so nothing that was ever decided on loses its evidence. Row first: bytes
 * without a row are harmless, and the same file may be sent again at any time.
 */
export async function sweepUncited({ db, files, now }: ServerDeps): Promise<number> {
  const owners = await db.read
    .selectFrom('evidence_file')
    .select(['instansi_id', 'owner_id'])
    .distinct()
    .execute()
  let deleted = 0
  for (const owner of owners) {
    const gone = await db.write(async (tx) => {
      const of = { instansi_id: owner.instansi_id, owner_id: owner.owner_id }
      const rows = await tx
        .selectFrom('evidence_file')
        .selectAll()
        .where('instansi_id', '=', of.instansi_id)
        .where('owner_id', '=', of.owner_id)
        .execute()
      const entries = await tx
        .selectFrom('entry')
        .selectAll()
        .where('instansi_id', '=', of.instansi_id)
        .where('owner_id', '=', of.owner_id)
        .where('removed', '=', 0)
        .where('evidence', 'like', '%/api/files/%')
        .execute()
      const cited = new Set(entries.flatMap(citedBy))
      const due = rows.filter((row) => isDue(row, cited, now()))
      for (const row of rows) {
        const since = cited.has(row.name) ? null : (row.uncited_since ?? now())
        const one = tx
          .updateTable('evidence_file')
          .set({ uncited_since: since })
          .where('instansi_id', '=', of.instansi_id)
          .where('owner_id', '=', of.owner_id)
          .where('name', '=', row.name)
        if (since !== row.uncited_since) await one.execute()
      }
      if (due.length > 0) {
        await tx
          .deleteFrom('evidence_file')
          .where('instansi_id', '=', of.instansi_id)
          .where('owner_id', '=', of.owner_id)
          .where(
            'name',
            'in',
            due.map((row) => row.name),
          )
          .execute()
      }
      return due
    })
    for (const { instansi_id: instansiId, owner_id: ownerId, name } of gone) {
      await files.remove({ instansiId, ownerId, name })
    }
    deleted += gone.length
  }
  return deleted
}

const isDue = (row: EvidenceFileTable, cited: ReadonlySet<string>, now: number): boolean =>
  !cited.has(row.name) && row.uncited_since !== null && now - row.uncited_since > KEEP_UNCITED_MS
