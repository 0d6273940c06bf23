import type { SkpContent } from '@jejak/shared/skp/skp'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import type { RencanaAksiTable } from '../platform/db/organisation-tables.ts'
import { choicesOf } from './choices.ts'

/**
 * Brings the rows of a plan's rencana aksi to what its content says: what differs is updated, what is new inserted,
 * what has gone deleted. A row that stays is not touched, so whatever points at it or counts its changes may rely on
 * it. RHK and indikator live in the content alone, under the ids the client gave them.
 */
export async function storePlanRows(
  tx: Tx,
  plan: { readonly instansiId: string; readonly ownerId: string; readonly skpId: string },
  content: SkpContent,
): Promise<void> {
  const { instansiId, ownerId, skpId } = plan
  const before = await tx
    .selectFrom('rencana_aksi')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('skp_id', '=', skpId)
    .execute()
  const after = choicesOf(content).map((choice) => ({
    instansi_id: instansiId,
    owner_id: ownerId,
    skp_id: skpId,
    ...choice,
  }))
  const { gone, changed, added } = differences(before, after)
  for (const ids of inPieces(gone)) {
    await tx
      .deleteFrom('rencana_aksi')
      .where('instansi_id', '=', instansiId)
      .where('id', 'in', ids)
      .execute()
  }
  // One statement for many: they are there, under the lock of their owner, so each of them is an update.
  for (const rows of inPieces(changed)) {
    await tx
      .insertInto('rencana_aksi')
      .values(rows)
      .onConflict((known) =>
        known.columns(['instansi_id', 'id']).doUpdateSet((eb) => ({
          period_id: eb.ref('excluded.period_id'),
          deskripsi: eb.ref('excluded.deskripsi'),
          rhk: eb.ref('excluded.rhk'),
        })),
      )
      .execute()
  }
  // Without a way out: an id that somebody else takes at the same moment must fail, and is then found.
  for (const rows of inPieces(added)) await tx.insertInto('rencana_aksi').values(rows).execute()
}

type Differences = {
  /** Ids. */
  readonly gone: readonly string[]
  readonly changed: readonly RencanaAksiTable[]
  readonly added: readonly RencanaAksiTable[]
}

/** Rows are the same when their ids are. */
function differences(
  before: readonly RencanaAksiTable[],
  after: readonly RencanaAksiTable[],
): Differences {
  const known = new Map(before.map((row) => [row.id, row]))
  const staying = new Set(after.map((row) => row.id))
  return {
    gone: before.map((row) => row.id).filter((id) => !staying.has(id)),
    changed: after.filter((row) => {
      const old = known.get(row.id)
      return old !== undefined && COLUMNS.some((column) => old[column] !== row[column])
    }),
    added: after.filter((row) => !known.has(row.id)),
  }
}

const COLUMNS = ['period_id', 'deskripsi', 'rhk'] as const
