import { DaySchema, formatMinute, type Day } from '@jejak/shared/calendar/day'
import { StoredEvidenceSchema, type EntryContent, type Evidence } from '@jejak/shared/entry/entry'
import { isSafeLink } from '@jejak/shared/entry/rules/bad-link'
import { nameOfLink, withoutTracking } from '@jejak/shared/evidence/typed-link'
import { isSafeLine, toSafeLine } from '@jejak/shared/text/characters'
import * as v from 'valibot'

/** What stands in the form's controls, as typed. Kept as it is while unfinished. */
export const FormValueSchema = v.object({
  day: DaySchema,
  start: v.string(),
  end: v.string(),
  text: v.string(),
  planId: v.nullable(v.string()),
  /** The person said that no rencana aksi fits; a form from before that could be said does not know. */
  isNoneFit: v.optional(v.boolean(), false),
  quantity: v.string(),
  unit: v.string(),
  quality: v.string(),
  evidence: v.array(StoredEvidenceSchema),
  origin: v.picklist(['manual', 'suggestion']),
})
export type FormValue = v.InferOutput<typeof FormValueSchema>

export const toFormValue = (content: EntryContent): FormValue => ({
  day: content.day,
  start: formatMinute(content.start),
  end: formatMinute(content.end),
  text: content.text,
  planId: content.planId,
  isNoneFit: false,
  quantity: String(content.quantity),
  unit: content.unit,
  quality: content.quality === null ? '' : String(content.quality),
  evidence: content.evidence,
  origin: content.origin,
})

/** A new entry: from the given minute for an hour, as far as the day reaches. */
export const blankFormValue = (day: Day, start: number, end: number): FormValue => ({
  day,
  start: formatMinute(start),
  end: formatMinute(end),
  text: '',
  planId: null,
  isNoneFit: false,
  quantity: '1',
  unit: '',
  quality: '',
  evidence: [],
  origin: 'manual',
})

/** BKN's field is one line: a pasted line break becomes a space, what cannot be seen goes. */
export const toOneLine = toSafeLine

/**
 * The same of what is still being typed: only its breaks become a space. A space at the end is the one before the next
 * word, and what cannot be seen is left for saving, which says so.
 */
export const toTypedLine = (text: string): string => text.replace(/[\r\n]+/g, ' ')

/** Whether saving changes more of the typed texts than spaces at their ends: then the person is told. */
export const isTidied = ({ text, unit }: Pick<FormValue, 'text' | 'unit'>): boolean =>
  [text, unit].some((typed) => !isSafeLine(typed.trim()))

/**
 * A typed link as evidence: `drive.google.com/…` gets its https, and what was added to it for sharing goes. Undefined
 * when it is no safe link.
 */
export function toEvidence(text: string): Evidence | undefined {
  const trimmed = toOneLine(text).trim()
  if (trimmed === '' || trimmed.length > 2000) return undefined
  const url = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`
  if (!isSafeLink(url)) return undefined
  const kept = withoutTracking(url)
  return { url: kept, title: nameOfLink(kept), scope: 'unknown' }
}
