import { uuidv7 } from '@jejak/shared/ids'
import { compileOnce } from './db/compile-once.ts'
import type { Tx } from './db/database.ts'
import type { FeedOwner } from './feed-rows.ts'
import { lockFeed } from './feed-lock.ts'
import type { ServerDeps } from './server-deps.ts'

/** Where a person's feed stands, in committed rows. */
export type FeedPlace = {
  /** In which their cursors count: the agency's, or one of their own since a device showed that a restore went untold. */
  readonly epoch: string
  /** The number of the newest change; 0 when there is none. */
  readonly head: number
}

const placeOf = compileOnce((tx, param) =>
  tx
    .selectFrom('instansi')
    .leftJoin('feed', (join) =>
      join.onRef('feed.instansi_id', '=', 'instansi.instansi_id').on('feed.person_id', '=', param),
    )
    .select(['instansi.epoch', 'feed.epoch as own', 'feed.seq'])
    .where('instansi.instansi_id', '=', param),
)

/** @throws for an agency that does not exist */
export async function readFeedPlace(tx: Tx, owner: FeedOwner): Promise<FeedPlace> {
  const [row] = await placeOf(tx, [owner.personId, owner.instansiId])
  if (!row) throw new Error('a person belongs to no agency')
  return { epoch: row.own ?? row.epoch, head: row.seq ?? 0 }
}

/**
 * A device has shown that this database does not hold what it once answered: it was restored from a backup and nobody
 * said so. The person's feed begins anew, as all feeds do with `--new-epoch`: their devices pull everything and offer
 * again what was acknowledged. Only theirs, because a device is believed about its own person and about nobody else.
 * @param seen the epoch in which it was shown; when another device has come first, theirs is the answer
 */
export function renewFeedEpoch(
  { db, now, random }: Pick<ServerDeps, 'db' | 'now' | 'random'>,
  owner: FeedOwner,
  seen: string,
): Promise<FeedPlace> {
  const epoch = uuidv7(now(), random(10))
  return db.write(async (tx) => {
    await lockFeed(tx, db.engine, owner.instansiId, owner.personId)
    const place = await readFeedPlace(tx, owner)
    if (place.epoch !== seen) return place
    await tx
      .updateTable('feed')
      .set({ epoch })
      .where('instansi_id', '=', owner.instansiId)
      .where('person_id', '=', owner.personId)
      .execute()
    return { ...place, epoch }
  })
}

/** All feeds of all agencies begin anew: what was told after the backup is offered again by whoever still has it. */
export async function renewAllEpochs({
  db,
  now,
  random,
}: Pick<ServerDeps, 'db' | 'now' | 'random'>): Promise<void> {
  await db.write((tx) => renewEpochsIn(tx, { now, random }))
}

/** The same inside a transaction. */
export async function renewEpochsIn(
  tx: Tx,
  { now, random }: Pick<ServerDeps, 'now' | 'random'>,
): Promise<void> {
  const rows = await tx.selectFrom('instansi').select('instansi_id').execute()
  for (const row of rows) {
    await tx
      .updateTable('instansi')
      .set({ epoch: uuidv7(now(), random(10)) })
      .where('instansi_id', '=', row.instansi_id)
      .execute()
  }
  // What single devices had shown is said for everybody now.
  await tx.updateTable('feed').set({ epoch: null }).execute()
}
