import type { MinuteOfDay } from '@jejak/shared/calendar/day'
import type { EntryContent } from '@jejak/shared/entry/entry'
import { mergeEntries } from '@jejak/shared/split-merge/merge'
import { splitEntry } from '@jejak/shared/split-merge/split'
import { fail, ok, type Result } from '@jejak/shared/result'
import { createEntry, removeEntry, saveEntry, type Refused } from './entries.ts'
import type { DataContext } from '../storage/data-context.ts'
import { withReopen } from '../storage/reopen.ts'
import { differing, toContent } from '../storage/same.ts'
import type { ReshapeStep } from './undo-split-merge.ts'
import { getShown, type ShownEntry } from '../storage/views.ts'

/** The cut lies outside the entry. */
export type NotSplit = Refused | { readonly code: 'outside' }

/** Cuts the entry the person saw in two: the first part keeps its id and its story, the second is a new draft. */
export async function splitInTwo(
  context: DataContext,
  saw: ShownEntry,
  at: MinuteOfDay,
): Promise<Result<readonly ReshapeStep[], NotSplit>> {
  const before = toContent(saw)
  const halves = splitEntry(before, at)
  if (!halves.ok) return fail({ code: halves.reason })
  const { first, second } = halves.value
  const newId = context.clock.newId()
  return together(context, async () => {
    const moved = await findMove(context, saw)
    if (moved) return fail(moved)
    const change = { id: saw.id, saw: before, content: first }
    const saved = await saveEntry(context, { ...change, relied: ['start', 'end'] })
    if (!saved.ok) return saved
    await createEntry(context, newId, second)
    return ok([
      { kind: 'saved', id: saw.id, before, after: first },
      { kind: 'made', id: newId, content: second },
    ])
  })
}

/**
 * Puts two entries together: one gets the time of both, the other is removed, but only after the server has taken
 * in the first (`OutboxRow.after`).
 */
export function mergeTwo(
  context: DataContext,
  {
    keep,
    absorb,
    text,
  }: { readonly keep: ShownEntry; readonly absorb: ShownEntry; readonly text: string },
): Promise<Result<readonly ReshapeStep[], Refused>> {
  const before = toContent(keep)
  const after: EntryContent = mergeEntries(before, toContent(absorb), text)
  return together(context, async () => {
    const moved = await findMove(context, keep)
    if (moved) return fail(moved)
    // The kept one may have had that time and those links before: then it must still have them when the other goes.
    const links = absorb.evidence.length > 0 ? (['evidence'] as const) : []
    const relied = ['start', 'end', ...links] as const
    const saved = await saveEntry(context, { id: keep.id, saw: before, content: after, relied })
    if (!saved.ok) return saved
    const last = await context.database.outbox.where('entryId').equals(keep.id).last()
    const removed = await removeEntry(context, absorb.id, {
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

/** Both halves are made of the whole entry, so a change in any of its fields counts, not only in those that are saved. */
async function findMove({ database }: DataContext, saw: ShownEntry): Promise<Refused | undefined> {
  const view = await getShown(database, saw.id)
  if (!view || view.removed) return { code: 'gone' }
  const fields = differing(saw, view)
  return fields.length > 0 ? { code: 'changed', fields, now: toContent(view) } : undefined
}

/** Both intents or neither, in the outbox as on the screen: a refusal of the second takes the first back. */
function together<Value>(
  { database }: DataContext,
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
