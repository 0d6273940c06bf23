import type { ChoiceRow } from '@jejak/shared/sync/choice'
import { isOnEntry } from '@jejak/shared/sync/mutation'
import { keepMemory } from '../storage/memory.ts'
import type { JejakDatabase } from '../storage/database.ts'
import type { OutboxRow, SyncState } from '../storage/rows.ts'

/** Whether the server reads this kind of intent: one from before choices would refuse the whole request. */
export const isReadBy =
  (reads: readonly string[] = []) =>
  ({ mutation }: Pick<OutboxRow, 'mutation'>): boolean =>
    isOnEntry(mutation) || reads.includes(mutation.kind)

/** What others of the person's devices learned. */
export async function takeChoices(
  database: JejakDatabase,
  choices: readonly ChoiceRow[],
): Promise<void> {
  for (const { id, ...choice } of choices) {
    await keepMemory(database, { ...choice, choiceId: id })
  }
}

/**
 * How far this device has heard of choices, when that is less far than of entries: the answer began there.
 * @param upTo where the answered page ends
 */
export const stillBehind = (
  { behind, cursor }: SyncState,
  upTo: number,
): Pick<SyncState, 'behind'> => (behind && upTo < cursor ? { behind: { choice: upTo } } : {})
