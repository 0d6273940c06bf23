import { findBreak, type ChainFault } from '../src/platform/audit/chain.ts'
import type { Tx } from '../src/platform/db/database.ts'

/** The chain of one person by itself, as a test asks it; `verifyRecords` is the product's check of everything. */
export async function verifyChain(
  tx: Tx,
  instansiId: string,
  ownerId: string,
): Promise<ChainFault | null> {
  const links = await tx
    .selectFrom('audit')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', ownerId)
    .orderBy('seq')
    .execute()
  const head = await tx
    .selectFrom('feed')
    .select(['audit_seq', 'audit_hash'])
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', ownerId)
    .executeTakeFirst()
  return findBreak(links, head)
}
