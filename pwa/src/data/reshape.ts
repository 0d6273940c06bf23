import type { MinuteOfDay } from '@jejak/shared/calendar/day'
import type { EntryContent } from '@jejak/shared/entry/entry'
import { mergeEntries } from '@jejak/shared/reshape/merge'
import { splitEntry } from '@jejak/shared/reshape/split'
import { fail, ok, type Result } from '@jejak/shared/result'
import { createEntry, removeEntry, saveEntry, type Hand, type Refused } from './entries.ts'
import { withReopen } from './reopen.ts'
import { toContent } from './same.ts'
import type { Step } from './undo.ts'
import type { ShownEntry } from './views.ts'

/** The cut lies outside the entry. */
export type NotSplit = Refused | { readonly code: 'outside' }

/** Cuts the entry the person saw in two: the first part keeps its id and its story, the second is a new draft. */
export async function splitInTwo(
  hand: Hand,
  saw: ShownEntry,
  at: MinuteOfDay,
): Promise<Result<readonly Step[], NotSplit>> {
  const before = toContent(saw)
  const halves = splitEntry(before, at)
  if (!halves.ok) return fail({ code: halves.reason })
  const { first, second } = halves.value
  const newId = hand.maker.newId()
  return together(hand, async () => {
    const saved = await saveEntry(hand, { id: saw.id, saw: before, content: first })
    if (!saved.ok) return saved
    await createEntry(hand, newId, second)
    return ok([
      { kind: 'saved', id: saw.id, before, after: first },
      { kind: 'made', id: newId },
    ])
  })
}

/**
 * Puts two entries together: one gets the time of both, the other is removed, but only after the server has taken
 * in the first (`OutboxRow.after`).
 */
export function mergeTwo(
  hand: Hand,
  {
    keep,
    absorb,
    text,
  }: { readonly keep: ShownEntry; readonly absorb: ShownEntry; readonly text: string },
): Promise<Result<readonly Step[], Refused>> {
  const before = toContent(keep)
  const after: EntryContent = mergeEntries(before, toContent(absorb), text)
  return together(hand, async () => {
    const saved = await saveEntry(hand, { id: keep.id, saw: before, content: after })
    if (!saved.ok) return saved
    const last = await hand.database.outbox.where('entryId').equals(keep.id).last()
    const removed = await removeEntry(hand, absorb.id, {
      saw: toContent(absorb),
      ...(last ? { after: last.id } : {}),
    })
    if (!removed.ok) return removed
    return ok([
      { kind: 'saved', id: keep.id, before, after },
      { kind: 'removed', id: absorb.id },
    ])
  })
}

/** Both intents or neither, in the outbox as on the screen: a refusal of the second takes the first back. */
function together<Value>(
  { database }: Hand,
  work: () => Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused>> {
  return withReopen(database, async () => {
    let refused: Refused | undefined
    try {
      return await database.transaction('rw', database.entries, database.outbox, async (tx) => {
        const done = await work()
        if (done.ok) return done
        refused = done.reason
        tx.abort()
        return done
      })
    } catch (error) {
      if (refused) return fail(refused)
      throw error
    }
  })
}
