import * as v from 'valibot'
import { DaySchema, formatMinute } from '../calendar/day.ts'
import { TEXT_MAX, UNIT_MAX, URL_MAX } from '../entry/entry.ts'
import { cleanedLine, filledLine } from '../text/text-schema.ts'

/** The calendar of Progress Harian starts here and draws nothing that ends earlier (measured, vue-cal `time-from`). */
export const CALENDAR_FROM = 420

/** BKN's time field holds 00:00–23:59; it turns 24:00 into 00:00. */
export const LAST_MINUTE = 1439

const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MINUTE))

/** One entry exactly as it will be filled into the official form: nothing is decided after this. */
export const FillEntrySchema = v.strictObject({
  id: filledLine(120),
  day: DaySchema,
  start: minute,
  end: minute,
  text: v.pipe(cleanedLine(TEXT_MAX), v.minLength(1)),
  /** Text of the rencana aksi in the person's plan. */
  rencanaAksi: v.pipe(cleanedLine(1000), v.minLength(1)),
  quantity: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  unit: cleanedLine(UNIT_MAX),
  /** One link, or empty. */
  evidence: cleanedLine(URL_MAX),
})
export type FillEntry = v.InferOutput<typeof FillEntrySchema>

/** Field names of the official form, in the order it shows them. */
export const FORM_FIELDS = [
  'rencanaAksi',
  'date',
  'start',
  'end',
  'text',
  'quantity',
  'unit',
  'evidence',
] as const
export type FormField = (typeof FORM_FIELDS)[number]

/** The text of each field. */
export type FormValues = Readonly<Record<FormField, string>>

/**
 * An entry as texts for the fields of BKN's form: times as `HH:MM`, the day as `YYYY-MM-DD`.
 * @param option the rencana aksi exactly as BKN's list shows it
 */
export function toFormValues(entry: FillEntry, option: string): FormValues {
  return {
    rencanaAksi: option,
    date: entry.day,
    start: formatMinute(entry.start),
    end: formatMinute(entry.end),
    text: entry.text,
    quantity: String(entry.quantity),
    unit: entry.unit,
    evidence: entry.evidence,
  }
}

/** White space as a person sees it: any run of it, of any kind, is one space. */
export const plain = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, ' ').trim()

type Keyed = Pick<FillEntry, 'day' | 'start' | 'end' | 'text'>

/** Two entries with the same key are the same entry (`reference/ekinerja-bkn.md` §1.9). */
export const entryKey = (entry: Keyed): string =>
  [entry.day, formatMinute(entry.start), formatMinute(entry.end), plain(entry.text)].join('|')

/** Whether the site's calendar shows this entry, so that a save can be verified there. */
export const isDrawn = (entry: Pick<FillEntry, 'end'>): boolean => entry.end > CALENDAR_FROM
