import { dayAt } from '@jejak/shared/calendar/day'
import type { ServerDeps } from '../../platform/server-deps.ts'
import type { Tx } from '../../platform/db/database.ts'

type Ending = { readonly deps: Pick<ServerDeps, 'db' | 'now'>; readonly before: number }

const HOUR_MS = 3_600_000
const STEP_MS = 30_000
/** Of viewings in one transaction: others write between. */
const HOURS_AT_ONCE = 24

export const deleteTickets = ({ deps: { db, now } }: Ending) =>
  db.write((tx) => tx.deleteFrom('ticket').where('expires_at', '<', now()).execute())

/** A step that is long past is refused by the clock: nothing needs to remember that it was used. */
export const deleteSpentCodes = ({ deps: { db }, before }: Ending) =>
  db.write((tx) =>
    tx
      .deleteFrom('totp_step')
      .where('step', '<', Math.floor(before / STEP_MS))
      .execute(),
  )

export const deleteSilentDevices = ({ deps: { db }, before }: Ending) =>
  db.write((tx) => tx.deleteFrom('known_device').where('used_at', '<', before).execute())

export const deleteOldResets = ({ deps: { db }, before }: Ending) =>
  db.write((tx) => tx.deleteFrom('account_reset').where('asked_at', '<', before).execute())

export const deleteOldReminders = ({ deps: { db }, before }: Ending) =>
  db.write((tx) => tx.deleteFrom('reminder').where('at', '<', before).execute())

/** Day by day from the oldest on, and only what the mark of the class lets go: the database asks for it. */
export async function deleteViewings({ deps: { db }, before }: Ending): Promise<void> {
  const end = Math.floor(before / HOUR_MS)
  for (;;) {
    const oldest = await db.read
      .selectFrom('viewing')
      .select('hour')
      .orderBy('hour')
      .limit(1)
      .executeTakeFirst()
    if (!oldest || oldest.hour >= end) return
    const until = Math.min(oldest.hour + HOURS_AT_ONCE, end)
    await db.write((tx) => tx.deleteFrom('viewing').where('hour', '<', until).execute())
  }
}

/** Of the answer; what still waits is nobody's past. */
export const deleteOldAnswers = ({ deps: { db }, before }: Ending) =>
  db.write(async (tx) => {
    await tx.deleteFrom('privacy_request').where('answered_at', '<', before).execute()
    await tx
      .deleteFrom('privacy_request')
      .where('state', '=', 'taken-back')
      .where('at', '<', before)
      .execute()
  })

/** What served nobody but them: keys of their account and conveniences. Their work is the agency's record, and stays. */
const OF_THE_ACCOUNT = [
  'credential',
  'recovery_code',
  'passkey',
  'known_device',
  'totp_step',
  'activation_code',
  'review_reason',
] as const

/** Whoever left so long ago, and has not come back. */
export async function deleteGonePeople({ deps: { db }, before }: Ending): Promise<void> {
  const gone = await db.read
    .selectFrom('person')
    .select(['instansi_id', 'id'])
    .where('active', '=', 0)
    .where('left_on', '<', dayAt(before, 0))
    .execute()
  for (const person of gone) await db.write((tx) => deleteAccount(tx, person))
}

async function deleteAccount(
  tx: Tx,
  { instansi_id, id }: { readonly instansi_id: string; readonly id: string },
): Promise<void> {
  // They may have come back since.
  const person = await tx
    .selectFrom('person')
    .select('active')
    .where('instansi_id', '=', instansi_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (person?.active !== 0) return
  for (const table of OF_THE_ACCOUNT) {
    await tx
      .deleteFrom(table)
      .where('instansi_id', '=', instansi_id)
      .where('person_id', '=', id)
      .execute()
  }
  await tx
    .deleteFrom('choice')
    .where('instansi_id', '=', instansi_id)
    .where('owner_id', '=', id)
    .execute()
}
