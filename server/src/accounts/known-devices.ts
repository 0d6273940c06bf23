import { sha256 } from '../platform/secrets/hash.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import type { Person } from './person.ts'

/** Whether this person has signed in on the device. The cookie alone says only that somebody has. */
export async function isKnownDevice(
  { db }: Pick<ServerDeps, 'db'>,
  person: Person,
  deviceId: string,
): Promise<boolean> {
  const row = await db.read
    .selectFrom('known_device')
    .select('used_at')
    .where('instansi_id', '=', person.instansiId)
    .where('person_id', '=', person.personId)
    .where('device_hash', '=', sha256(deviceId))
    .executeTakeFirst()
  return row !== undefined
}

/** Binds the device to a person who has just signed in on it. */
export async function rememberDevice(
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  person: Person,
  deviceId: string,
): Promise<void> {
  const at = now()
  await db.write((tx) =>
    tx
      .insertInto('known_device')
      .values({
        instansi_id: person.instansiId,
        person_id: person.personId,
        device_hash: sha256(deviceId),
        used_at: at,
      })
      .onConflict((on) =>
        on.columns(['instansi_id', 'person_id', 'device_hash']).doUpdateSet({ used_at: at }),
      )
      .execute(),
  )
}
