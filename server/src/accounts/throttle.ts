import { sql } from 'kysely'
import { sha256 } from '../platform/secrets/hash.ts'
import type { Tx } from '../platform/db/database.ts'
import type { ServerDeps } from '../platform/server-deps.ts'

/** How often one thing may be judged wrong within a window that begins with the first attempt. */
export type Limit = {
  /** What is counted. Only its hash is stored: somebody may have typed a password where the NIP belongs. */
  readonly about: string
  readonly most: number
  readonly windowMs: number
  /** A success forgets what was counted, or only itself. */
  readonly onSuccess: 'forget' | 'give-back'
}

export type Reservation =
  | { readonly isReserved: true }
  | { readonly isReserved: false; readonly by: Limit; readonly waitSeconds: number }

export type Throttle = {
  /** Counts the attempt under every limit, or under none when one is reached. Called before anything is judged. */
  reserve(limits: readonly Limit[]): Promise<Reservation>
  /** The attempt was not judged after all. */
  giveBack(limits: readonly Limit[]): Promise<void>
  succeeded(limits: readonly Limit[]): Promise<void>
}

/** No agency: whoever knocks has none yet. */
const NOWHERE = ''

/** Attempts are counted in the database: for all processes, across restarts, one atomic statement each. */
export function createThrottle({ db, now }: Pick<ServerDeps, 'db' | 'now'>): Throttle {
  return {
    async reserve(limits) {
      const at = now()
      return db.write(async (tx) => {
        for (const [index, limit] of limits.entries()) {
          if (await take(tx, limit, at)) continue
          for (const taken of limits.slice(0, index)) await putBack(tx, taken)
          return { isReserved: false, by: limit, waitSeconds: await waitOf(tx, limit, at) }
        }
        return { isReserved: true }
      })
    },
    giveBack: (limits) =>
      db.write(async (tx) => {
        for (const limit of limits) await putBack(tx, limit)
      }),
    succeeded: (limits) =>
      db.write(async (tx) => {
        for (const limit of limits) {
          await (limit.onSuccess === 'forget' ? forget(tx, limit) : putBack(tx, limit))
        }
      }),
  }
}

/** Drops what is counted no longer. */
export async function deleteExpiredAttempts({ db, now }: Pick<ServerDeps, 'db' | 'now'>) {
  const at = now()
  await db.write((tx) => tx.deleteFrom('attempt').where('until', '<=', at).execute())
}

/** True when one more fits. The condition stands in the statement that counts: no two can take the last place. */
async function take(tx: Tx, { about, most, windowMs }: Limit, at: number): Promise<boolean> {
  const until = at + windowMs
  const { rows } = await sql`
    insert into attempt (instansi_id, key, count, until)
    values (${NOWHERE}, ${sha256(about)}, 1, ${until})
    on conflict (instansi_id, key) do update set
      count = case when attempt.until <= ${at} then 1 else attempt.count + 1 end,
      until = case when attempt.until <= ${at} then ${until} else attempt.until end
    where attempt.until <= ${at} or attempt.count < ${most}
    returning count`.execute(tx)
  return rows.length === 1
}

async function putBack(tx: Tx, { about }: Limit) {
  await tx
    .updateTable('attempt')
    .set((set) => ({ count: set('count', '-', 1) }))
    .where('instansi_id', '=', NOWHERE)
    .where('key', '=', sha256(about))
    .where('count', '>', 0)
    .execute()
}

async function forget(tx: Tx, { about }: Limit) {
  await tx
    .deleteFrom('attempt')
    .where('instansi_id', '=', NOWHERE)
    .where('key', '=', sha256(about))
    .execute()
}

async function waitOf(tx: Tx, { about }: Limit, at: number): Promise<number> {
  const row = await tx
    .selectFrom('attempt')
    .select('until')
    .where('instansi_id', '=', NOWHERE)
    .where('key', '=', sha256(about))
    .executeTakeFirst()
  return Math.max(1, Math.ceil(((row?.until ?? at) - at) / 1000))
}
