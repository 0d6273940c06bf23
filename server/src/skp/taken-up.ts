import type { SkpContent } from '@jejak/shared/skp/skp'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'

/** What a superior proposed is taken up by being written: the RHK has the id of the proposal. */
export async function markTakenUp(
  tx: Tx,
  { instansiId, personId }: Pick<Actor, 'instansiId' | 'personId'>,
  { id, rhk }: Pick<SkpContent, 'rhk'> & { readonly id: string },
): Promise<void> {
  // A draft that was laid before them becomes the SKP with its id.
  await tx
    .updateTable('skp_laid')
    .set({ state: 'taken' })
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', personId)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .execute()
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
