import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'

const DAY_MS = 86_400_000
/** Questions that wait at the same time; each stands in somebody's inbox. */
const OPEN_QUESTIONS = 30
/** What one assessor gives unasked in 24 hours: three to each of a team of thirty. It goes into the chains of others. */
const GIVEN_A_DAY = 100

type Who = Pick<Actor, 'instansiId' | 'personId'>

export async function hasTooManyOpen(tx: Tx, { instansiId, personId }: Who): Promise<boolean> {
  const { count } = await tx
    .selectFrom('feedback')
    .select((of) => of.fn.countAll().as('count'))
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', personId)
    .where('state', '=', 'asked')
    .executeTakeFirstOrThrow()
  return Number(count) >= OPEN_QUESTIONS
}

/** Seconds until they may give again; 0 when they may now. */
export async function hasGivenEnough(
  tx: Tx,
  { instansiId, personId }: Who,
  at: number,
): Promise<number> {
  const rows = await tx
    .selectFrom('feedback')
    .select('created_at')
    .where('instansi_id', '=', instansiId)
    .where('giver_id', '=', personId)
    .where('relation', '=', 'assessor')
    .where('created_at', '>', at - DAY_MS)
    .orderBy('created_at', 'desc')
    .limit(GIVEN_A_DAY)
    .execute()
  const oldest = rows[GIVEN_A_DAY - 1]
  return oldest ? Math.max(1, Math.ceil((oldest.created_at + DAY_MS - at) / 1000)) : 0
}

/** What waits for somebody: given and not opened, and asked of them. */
export async function countWaitingFeedback(tx: Tx, { instansiId, personId }: Who): Promise<number> {
  const { count } = await tx
    .selectFrom('feedback')
    .select((of) => of.fn.countAll().as('count'))
    .where('instansi_id', '=', instansiId)
    .where((where) =>
      where.or([
        where.and([where('owner_id', '=', personId), where('state', '=', 'given')]),
        where.and([where('giver_id', '=', personId), where('state', '=', 'asked')]),
      ]),
    )
    .executeTakeFirstOrThrow()
  return Number(count)
}
