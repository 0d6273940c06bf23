import type { Result } from '@jejak/shared/result'
import type { DataContext } from '../storage/data-context.ts'
import { toContent } from '../storage/same.ts'
import { getShown, type ShownEntry } from '../storage/views.ts'
import { forgetNone, remember } from './choices.ts'
import { objectKeyOf } from './settle-draft.ts'
import { saveEntry, type Refused } from './entries.ts'

/** Puts an entry that nobody has handed in under a rencana aksi, and learns from it; null: nothing fits. */
export async function linkEntry(
  context: DataContext,
  entry: ShownEntry,
  planId: string | null,
): Promise<Result<null, Refused>> {
  const done = await setPlan(context, entry, planId)
  if (done.ok) await remember(context, { ...(await subjectOf(context, entry)), planId })
  return done
}

/** The same answer for entries that are alike. What is the same for all is learned once, from the one that was answered. */
export async function linkAlike(
  context: DataContext,
  entries: readonly ShownEntry[],
  planId: string | null,
): Promise<void> {
  for (const entry of entries) {
    if (planId === null) await remember(context, { ...(await subjectOf(context, entry)), planId })
    else await setPlan(context, entry, planId)
  }
}

/** Takes `linkAlike` back, for entries that have not been changed since. */
export async function unlinkAlike(
  context: DataContext,
  entries: readonly ShownEntry[],
  planId: string | null,
): Promise<void> {
  for (const { id } of entries) {
    const now = await getShown(context.database, id)
    if (now && planId !== null && now.planId === planId) await setPlan(context, now, null)
    if (now && planId === null) await forgetNone(context, await subjectOf(context, now))
  }
}

function setPlan(context: DataContext, entry: ShownEntry, planId: string | null) {
  const saw = toContent(entry)
  return saveEntry(context, { id: entry.id, saw, content: { ...saw, planId } })
}

const subjectOf = async ({ database }: DataContext, { id, text }: ShownEntry) => ({
  text,
  objectKey: await objectKeyOf(database, { entryId: id, draftId: null }),
})
