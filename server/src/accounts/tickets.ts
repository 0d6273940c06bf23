import { sha256 } from '../platform/secrets/hash.ts'
import { randomText } from '../platform/secrets/random-text.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import type { Person } from './person.ts'

const LIFETIME_MS = 5 * 60_000
const ATTEMPTS = 5

/** Proof that the password was right: random, short-lived, and good for one sign-in. */
export async function issueTicket(
  { db, now, random }: Pick<ServerDeps, 'db' | 'now' | 'random'>,
  person: Person,
): Promise<string> {
  const ticket = randomText(random, 25)
  const at = now()
  await db.write(async (tx) => {
    await tx.deleteFrom('ticket').where('expires_at', '<', at).execute()
    await tx
      .insertInto('ticket')
      .values({
        instansi_id: person.instansiId,
        id: sha256(ticket),
        person_id: person.personId,
        expires_at: at + LIFETIME_MS,
        attempts: 0,
      })
      .execute()
  })
  return ticket
}

/** Whose ticket it is, without counting an attempt; undefined when it is unknown or expired. */
export async function holderOf(
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  ticket: string,
): Promise<Person | undefined> {
  const row = await db.read
    .selectFrom('ticket')
    .select(['instansi_id', 'person_id'])
    .where('id', '=', sha256(ticket))
    .where('expires_at', '>', now())
    .executeTakeFirst()
  return row && { instansiId: row.instansi_id, personId: row.person_id }
}

/** Whose ticket it is, counting the attempt; undefined when it is unknown, expired, or tried too often. */
export async function useTicket(
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  ticket: string,
): Promise<Person | undefined> {
  return db.write(async (tx) => {
    const row = await tx
      .updateTable('ticket')
      .set((set) => ({ attempts: set('attempts', '+', 1) }))
      .where('id', '=', sha256(ticket))
      .where('expires_at', '>', now())
      .where('attempts', '<', ATTEMPTS)
      .returning(['instansi_id', 'person_id'])
      .executeTakeFirst()
    return row && { instansiId: row.instansi_id, personId: row.person_id }
  })
}

/** True for the one request that may sign in with it. */
export async function spendTicket(
  { db }: Pick<ServerDeps, 'db'>,
  ticket: string,
): Promise<boolean> {
  return db.write(async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom('ticket')
      .where('id', '=', sha256(ticket))
      .executeTakeFirst()
    return numDeletedRows === 1n
  })
}
