import type { EntryContent } from '@jejak/shared/entry/entry'
import type { DataContext } from '../storage/data-context.ts'
import type { JejakDatabase } from '../storage/database.ts'
import { withReopen } from '../storage/reopen.ts'
import type { DraftRow } from '../storage/rows.ts'
import { remember } from './choices.ts'
import { createEntry } from './entries.ts'

/** Makes the entry and settles the draft together: a draft is accepted once, however often it is pressed. */
export function acceptDraft(
  context: DataContext,
  row: DraftRow,
  content: EntryContent,
): Promise<void> {
  const { database, clock } = context
  const entryId = clock.newId()
  return withReopen(database, () =>
    database.transaction(
      'rw',
      [database.drafts, database.entries, database.outbox, database.memory],
      async () => {
        const now = await database.drafts.get(row.id)
        if (now?.state !== 'offered') return
        await createEntry(context, entryId, content)
        await database.drafts.update(row.id, { state: 'accepted', entryId })
        const { text, planId } = content
        const { objectKey } = row.draft
        // Without a rencana aksi only the person's own word teaches something.
        if (planId !== null || now.chosen === null) {
          await remember(context, { text, planId, objectKey })
        }
      },
    ),
  )
}

export const setDraftState = (
  { database }: DataContext,
  id: string,
  state: 'offered' | 'dropped',
): Promise<number> => withReopen(database, () => database.drafts.update(id, { state }))

/** Notes what the person says of suggestions before they accept them; undefined takes it back. Nothing is learned from it yet. */
export const chooseForDrafts = (
  { database }: DataContext,
  ids: readonly string[],
  planId: string | null | undefined,
): Promise<void> =>
  withReopen(database, () =>
    database.transaction('rw', database.drafts, async () => {
      for (const row of await database.drafts.bulkGet([...ids])) {
        if (row?.state !== 'offered') continue
        const { chosen: _chosen, ...rest } = row
        await database.drafts.put(planId === undefined ? rest : { ...rest, chosen: planId })
      }
    }),
  )

/** The work object an entry came from; empty when the person wrote it. */
export async function objectKeyOf(
  database: JejakDatabase,
  { entryId, draftId }: { readonly entryId: string; readonly draftId: string | null },
): Promise<string> {
  const row = await database.drafts
    .filter((each) => each.id === draftId || each.entryId === entryId)
    .first()
  return row?.draft.objectKey ?? ''
}
