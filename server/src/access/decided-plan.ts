import type { EntryPatch } from '@jejak/shared/entry/entry'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import type { EntryTable } from '../platform/db/work-tables.ts'

type Row = Pick<EntryTable, 'id' | 'owner_id' | 'status' | 'plan_id'>

/**
 * By its id the plan under which each returned entry was decided on. Its owner may be moving it to a plan of theirs for
 * another post: until it is handed in again it stays with whoever it came back from. Asked only of people who have such
 * a plan.
 */
export async function decidedPlansOf(
  tx: Tx,
  instansiId: string,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, string | null>> {
  const returned = rows.filter((row) => row.status === 'returned')
  if (returned.length === 0) return new Map()
  const acting = await actingAmong(tx, instansiId, [
    ...new Set(returned.map((row) => row.owner_id)),
  ])
  const ids = returned.filter((row) => acting.has(row.owner_id)).map((row) => row.id)
  const found = new Map<string, string | null>()
  for (const some of inPieces(ids)) {
    const lines = await tx
      .selectFrom('entry_history')
      .select(['entry_id', 'act', 'patch'])
      .where('instansi_id', '=', instansiId)
      .where('entry_id', 'in', some)
      .orderBy('version')
      .execute()
    const planned = new Map<string, string | null>()
    for (const { entry_id, act, patch } of lines) {
      const { planId } = JSON.parse(patch) as EntryPatch
      if (planId !== undefined) planned.set(entry_id, planId)
      if (act === 'return' || act === 'reopen') found.set(entry_id, planned.get(entry_id) ?? null)
    }
  }
  return found
}

/** Those of the people who have a plan for a post they act in. */
async function actingAmong(tx: Tx, instansiId: string, personIds: readonly string[]) {
  const found = new Set<string>()
  for (const ids of inPieces([...personIds])) {
    const rows = await tx
      .selectFrom('skp')
      .select('owner_id')
      .distinct()
      .where('instansi_id', '=', instansiId)
      .where('owner_id', 'in', ids)
      .where('acting_post_id', 'is not', null)
      .execute()
    for (const { owner_id } of rows) found.add(owner_id)
  }
  return found
}
