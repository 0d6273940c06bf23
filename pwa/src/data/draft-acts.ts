import type { DraftRow } from '../storage/rows.ts'
import type { DataContext } from '../storage/data-context.ts'
import { withReopen } from '../storage/reopen.ts'
import { toEntryContent } from './drafts.ts'
import { acceptDraft } from './settle-draft.ts'
import { forgetChoice } from './choices.ts'
import { unmakeAll } from './undo.ts'

/** A suggestion and the rencana aksi it is to go under. */
export type Accepting = { readonly row: DraftRow; readonly planId: string | null }

/** Makes entries of suggestions, all of them or none. */
export function acceptDrafts(context: DataContext, all: readonly Accepting[]): Promise<void> {
  const { database } = context
  return withReopen(database, () =>
    database.transaction(
      'rw',
      [database.drafts, database.entries, database.outbox, database.memory],
      async () => {
        for (const { row, planId } of all) {
          // Its times or words may have been changed a moment ago, and the screen is told of that later.
          const now = (await database.drafts.get(row.id)) ?? row
          await acceptDraft(context, now, toEntryContent(now, planId))
        }
      },
    ),
  )
}

/**
 * Takes the yes to suggestions back: their entries go, they are offered again, and what was learned from them is
 * forgotten. False when one of the entries had moved on, which is then left as it is.
 */
export function unacceptDrafts(context: DataContext, ids: readonly string[]): Promise<boolean> {
  const { database } = context
  return withReopen(database, () =>
    database.transaction(
      'rw',
      [database.drafts, database.entries, database.outbox, database.memory],
      async () => {
        let isWhole = true
        for (const id of ids) {
          const row = await database.drafts.get(id)
          if (row?.state !== 'accepted' || row.entryId === undefined) continue
          if (!(await unmakeAll(context, [row.entryId]))) {
            isWhole = false
            continue
          }
          const { entryId: _, ...offered } = row
          await database.drafts.put({ ...offered, state: 'offered' })
          await forget(context, row)
        }
        return isWhole
      },
    ),
  )
}

/** The newest choice that was learned from this suggestion. */
async function forget(context: DataContext, { draft }: DraftRow): Promise<void> {
  const learned = await context.database.memory
    .filter(({ text, objectKey }) => text === draft.text && objectKey === draft.objectKey)
    .last()
  if (learned?.choiceId !== undefined) await forgetChoice(context, learned.choiceId)
}

/** Changes words or times of a suggestion before it is accepted. False when it is no longer offered. */
export function changeDraft(
  { database }: DataContext,
  id: string,
  change: Partial<Pick<DraftRow['draft'], 'start' | 'end' | 'text'>>,
): Promise<boolean> {
  return withReopen(database, () =>
    database.transaction('rw', database.drafts, async () => {
      const row = await database.drafts.get(id)
      if (row?.state !== 'offered') return false
      await database.drafts.update(id, { draft: { ...row.draft, ...change } })
      return true
    }),
  )
}
