import type { ServerDeps } from '../platform/server-deps.ts'
import type { Person } from './person.ts'

/** Looked up for an unknown NIP, so that both cost the same queries. */
export const NOBODY: Person = { instansiId: '', personId: '' }

/** Whoever has this NIP, spelled as it is stored, and has not left. */
export async function findPerson(
  { db }: Pick<ServerDeps, 'db'>,
  nip: string,
): Promise<Person | undefined> {
  const row = await db.read
    .selectFrom('person')
    .select(['instansi_id', 'id'])
    .where('nip', '=', nip)
    .where('active', '=', 1)
    .executeTakeFirst()
  return row && { instansiId: row.instansi_id, personId: row.id }
}
