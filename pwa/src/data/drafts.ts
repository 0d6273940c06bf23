import type { Day } from '@jejak/shared/calendar/day'
import type { EntryContent } from '@jejak/shared/entry/entry'
import type { JejakDatabase } from '../storage/database.ts'
import type { DraftRow } from '../storage/rows.ts'

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
