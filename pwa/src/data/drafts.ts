import type { Day } from '@jejak/shared/calendar/day'
import type { EntryContent } from '@jejak/shared/entry/entry'
import type { PastChoice } from '@jejak/shared/match/plan'
import type { JejakDatabase } from '../storage/database.ts'
import type { DraftRow } from '../storage/rows.ts'
import { createEntry } from './entries.ts'
import type { DataContext } from '../storage/data-context.ts'
import { withReopen } from '../storage/reopen.ts'

const REMEMBERED = 500

export async function findOffered(database: JejakDatabase, day: string): Promise<DraftRow[]> {
  const rows = await database.drafts.where('day').equals(day).toArray()
  return rows
    .filter((row) => row.state === 'offered')
    .sort((a, b) => a.draft.start - b.draft.start || a.draft.end - b.draft.end)
}

/** Days that have suggestions waiting, oldest first. */
export async function countOfferedByDay(
  database: JejakDatabase,
): Promise<{ readonly day: Day; readonly n: number }[]> {
  const rows = (await database.drafts.toArray()).filter((row) => row.state === 'offered')
  return [...Map.groupBy(rows, (row) => row.draft.day)]
    .map(([day, list]) => ({ day, n: list.length }))
    .sort((a, b) => a.day.localeCompare(b.day))
}

/** Suggestions that wait for a yes or no: they are here and nowhere else. */
export const countOffered = ({ drafts }: JejakDatabase): Promise<number> =>
  drafts.where('state').equals('offered').count()

/** The sentence as it would stand in an entry, before the person changes anything. */
export const toEntryContent = ({ draft }: DraftRow, planId: string | null): EntryContent => ({
  day: draft.day,
  start: draft.start,
  end: draft.end,
  text: draft.text,
  planId,
  quantity: draft.quantity,
  unit: draft.unit,
  quality: null,
  evidence: draft.evidence,
  origin: 'suggestion',
})

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
        await remember(context, content, row.draft.objectKey)
      },
    ),
  )
}

export const setDraftState = (
  { database }: DataContext,
  id: string,
  state: 'offered' | 'dropped',
): Promise<number> => withReopen(database, () => database.drafts.update(id, { state }))

/** Keeps which rencana aksi the person chose for this text or work object. It never leaves the device. */
export async function remember(
  { database, clock }: DataContext,
  content: Pick<EntryContent, 'text' | 'planId'>,
  objectKey = '',
): Promise<void> {
  if (!content.planId) return
  await database.memory.add({
    text: content.text,
    planId: content.planId,
    objectKey,
    at: clock.now(),
  })
  const surplus = (await database.memory.count()) - REMEMBERED
  if (surplus <= 0) return
  await database.memory.bulkDelete(await database.memory.orderBy('at').limit(surplus).primaryKeys())
}

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

/** The newest choices, for the ranking. */
export async function recall(database: JejakDatabase): Promise<PastChoice[]> {
  const rows = await database.memory.orderBy('at').reverse().toArray()
  return rows.map((row) => ({
    text: row.text,
    planId: row.planId,
    at: row.at,
    ...(row.objectKey ? { objectKey: row.objectKey } : {}),
  }))
}
