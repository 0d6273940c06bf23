import { DaySchema, formatMinute, parseMinute, type Day } from '@jejak/shared/calendar/day'
import {
  StoredEvidenceSchema,
  TEXT_MAX,
  type EntryContent,
  type Evidence,
} from '@jejak/shared/entry/entry'
import { isSafeLink } from '@jejak/shared/entry/rules/bad-link'
import { nameOfLink, withoutTracking } from '@jejak/shared/evidence/typed-link'
import { isSafeLine, toSafeLine } from '@jejak/shared/text/characters'
import { readWholeNumber } from '@jejak/shared/text/whole-number'
import * as v from 'valibot'

/** What stands in the form's controls, as typed. Kept as it is while unfinished. */
export const FormValueSchema = v.object({
  day: DaySchema,
  start: v.string(),
  end: v.string(),
  text: v.string(),
  planId: v.nullable(v.string()),
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
  // A time input has no 24:00; midnight at the end of the day is typed as 00:00.
  end: content.end === 1440 ? '00:00' : formatMinute(content.end),
  text: content.text,
  planId: content.planId,
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
  end: end === 1440 ? '00:00' : formatMinute(end),
  text: '',
  planId: null,
  quantity: '1',
  unit: '',
  quality: '',
  evidence: [],
  origin: 'manual',
})

export type FormField = 'start' | 'end' | 'quantity' | 'quality'

/** The content the form stands for, and the controls that do not say anything yet. */
export function readForm(value: FormValue): {
  readonly content: EntryContent
  readonly unreadable: readonly FormField[]
} {
  const start = parseMinute(value.start)
  const end = value.end === '00:00' ? 1440 : parseMinute(value.end)
  const quantity = readWhole(value.quantity, 1_000_000)
  const quality = value.quality.trim() === '' ? null : readWhole(value.quality, 100)
  const unreadable: FormField[] = []
  if (start === undefined) unreadable.push('start')
  if (end === undefined) unreadable.push('end')
  if (quantity === undefined) unreadable.push('quantity')
  if (quality === undefined) unreadable.push('quality')
  return {
    unreadable,
    content: {
      day: value.day,
      start: start ?? 0,
      end: end ?? 0,
      text: toOneLine(value.text).trim().slice(0, TEXT_MAX),
      planId: value.planId,
      quantity: quantity ?? 0,
      unit: toOneLine(value.unit).trim().slice(0, 50),
      quality: quality ?? null,
      evidence: value.evidence,
      origin: value.origin,
    },
  }
}

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

function readWhole(text: string, max: number): number | undefined {
  const value = readWholeNumber(text)
  return value !== undefined && value <= max ? value : undefined
}

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

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url)
