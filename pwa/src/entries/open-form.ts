import { StoredContentSchema, type EntryContent } from '@jejak/shared/entry/entry'
import * as v from 'valibot'
import type { JejakDatabase } from '../storage/database.ts'
import type { DraftRow } from '../storage/rows.ts'
import { toEntryContent } from '../data/drafts.ts'
import type { DataContext } from '../storage/data-context.ts'
import { toContent } from '../storage/same.ts'
import type { ShownEntry } from '../storage/views.ts'
import { blankFormValue, FormValueSchema, toFormValue } from './form-value.ts'

/** A form that is open or was: enough to open it again after a reload, on the same ground. */
const OpeningSchema = v.object({
  key: v.string(),
  entryId: v.string(),
  /** What the entry held when the form was opened; null for a new one. */
  saw: v.nullable(StoredContentSchema),
  draftId: v.nullable(v.string()),
  value: FormValueSchema,
  isRestored: v.boolean(),
})
export type Opening = v.InferOutput<typeof OpeningSchema>

const PREFIX = 'entry-form:'

export const openingOf = {
  entry: (entry: ShownEntry): Opening => {
    const saw: EntryContent = toContent(entry)
    return {
      key: `${PREFIX}${entry.id}`,
      entryId: entry.id,
      saw,
      draftId: null,
      value: toFormValue(saw),
      isRestored: false,
    }
  },
  blank: (
    { clock }: DataContext,
    {
      day,
      start,
      end,
    }: { readonly day: EntryContent['day']; readonly start: number; readonly end: number },
  ): Opening => {
    const entryId = clock.newId()
    return {
      key: `${PREFIX}${entryId}`,
      entryId,
      saw: null,
      draftId: null,
      value: blankFormValue(day, start, end),
      isRestored: false,
    }
  },
  /** A new entry of which something is said already. */
  content: ({ clock }: DataContext, content: EntryContent): Opening => {
    const entryId = clock.newId()
    return {
      key: `${PREFIX}${entryId}`,
      entryId,
      saw: null,
      draftId: null,
      value: toFormValue(content),
      isRestored: false,
    }
  },
  draft: ({ clock }: DataContext, row: DraftRow, planId: string | null): Opening => {
    const entryId = clock.newId()
    return {
      key: `${PREFIX}${entryId}`,
      entryId,
      saw: null,
      draftId: row.id,
      value: toFormValue(toEntryContent(row, planId)),
      isRestored: false,
    }
  },
}

/** The newest form of that day which was neither saved nor dismissed. */
export async function findOpenForm(
  database: JejakDatabase,
  day: string,
): Promise<Opening | undefined> {
  const rows = await database.forms.where('key').startsWith(PREFIX).toArray()
  return rows
    .sort((a, b) => b.at - a.at)
    .map((row) => v.safeParse(OpeningSchema, row.value))
    .filter((parsed) => parsed.success)
    .map((parsed) => parsed.output)
    .filter((opening) => opening.value.day === day)
    .map((opening) => ({ ...opening, isRestored: true }))[0]
}
