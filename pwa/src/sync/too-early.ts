import type { Entry } from '@jejak/shared/entry/entry'
import { isOnEntry } from '@jejak/shared/sync/mutation'
import type { MutationResult, Rejection } from '@jejak/shared/sync/protocol'
import type { ClockAndIds } from '../storage/clock-and-ids.ts'
import type { JejakDatabase } from '../storage/database.ts'
import type { OutboxRow } from '../storage/rows.ts'

const FIRST_MS = 60_000
const LONGEST_MS = 6 * 3_600_000
/** Five weeks of tries: by then every device that has something to offer has been back. */
const MOST_TRIES = 150

const WITHOUT_ENTRY: ReadonlySet<Rejection> = new Set(['not-found', 'incomplete'])
const OF_OLD_STATE: ReadonlySet<Rejection> = new Set(['stale', 'wrong-state'])

/**
 * Whether a refusal only says that a restored server has not been told everything yet. What this device offers again may
 * be about an entry that another one has made, or handed in: that device has still to come. A supervisor is often first.
 * @param rows the person's own entries as they now stand
 */
export function isTooEarly(
  { reoffered, entryId, mutation }: OutboxRow,
  result: Extract<MutationResult, { status: 'rejected' }>,
  rows: readonly Pick<Entry, 'id' | 'version'>[],
): boolean {
  if (reoffered === undefined || reoffered >= MOST_TRIES || !isOnEntry(mutation)) return false
  if (WITHOUT_ENTRY.has(result.code)) return true
  const standing = result.entry?.version ?? rows.find(({ id }) => id === entryId)?.version
  return OF_OLD_STATE.has(result.code) && standing !== undefined && standing < mutation.baseVersion
}

/**
 * Lets a refused intent wait, longer with each try. Under a new id: the server has kept its refusal under the old one,
 * for ever. Whatever waits for this intent waits for the new id.
 */
export async function holdAgain(
  { database, clock }: { readonly database: JejakDatabase; readonly clock: ClockAndIds },
  row: OutboxRow & { readonly seq: number },
): Promise<void> {
  const tries = (row.reoffered ?? 0) + 1
  const id = clock.newId()
  const { outbox } = database
  await outbox.filter(({ after }) => after === row.id).modify({ after: id })
  await outbox.put({
    ...row,
    id,
    mutation: { ...row.mutation, id },
    sent: 0,
    reoffered: tries,
    holdUntil: clock.now() + Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(tries - 1, 20)),
  })
}
