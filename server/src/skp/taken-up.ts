import type { SkpContent } from '@jejak/shared/skp/skp'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'

/** What a superior proposed is taken up by being written: the RHK has the id of the proposal. */
export async function markTakenUp(
  tx: Tx,
  { instansiId, personId }: Pick<Actor, 'instansiId' | 'personId'>,
  { rhk }: SkpContent,
): Promise<void> {
  if (rhk.length === 0) return
  await tx
    .updateTable('rhk_proposal')
    .set({ state: 'taken' })
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', personId)
    .where('state', '=', 'open')
    .where(
      'id',
      'in',
      rhk.map(({ id }) => id),
    )
    .execute()
}
