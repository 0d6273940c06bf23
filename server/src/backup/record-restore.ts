import type { Database } from '../platform/db/database.ts'
import { renewEpochsIn } from '../platform/feed-epoch.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { appendOfficeActs } from '../org/office-acts-at-once.ts'

/**
 * Nobody who is signed in puts a backup back. A name that no person has, so the act is shown as the agency's.
 */
const BY = 'server'

/**
 * What a restore leaves in the records it brought back: a new epoch, so that every device offers again what it has, and a
 * line in the chain of everybody who has one. Whoever puts an old backup back to make something undone writes that down too.
 * @returns in how many chains it stands
 */
export async function recordRestore(
  db: Database,
  { now, random, seal }: Pick<ServerDeps, 'now' | 'random' | 'seal'>,
  from: { readonly at: number },
): Promise<number> {
  return db.write(async (tx) => {
    await renewEpochsIn(tx, { now, random })
    const agencies = await tx.selectFrom('instansi').select(['instansi_id', 'epoch']).execute()
    let count = 0
    for (const { instansi_id: instansiId, epoch } of agencies) {
      const owners = await tx
        .selectFrom('feed')
        .select('person_id')
        .where('instansi_id', '=', instansiId)
        .where('audit_seq', '>', 0)
        .execute()
      const act = {
        instansiId,
        act: 'org.restored',
        objectId: epoch,
        version: 1,
        personId: BY,
        actingAs: 'self',
        content: { backupAt: minuteInUtc(from.at) },
        at: now(),
      } as const
      await appendOfficeActs(
        tx,
        { db, random, seal },
        instansiId,
        owners.map(({ person_id: ownerId }) => ({ ...act, ownerId })),
      )
      count += owners.length
    }
    return count
  })
}

/** `2026-11-30 01:45 UTC` */
export const minuteInUtc = (at: number): string =>
  `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`
