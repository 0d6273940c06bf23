import * as v from 'valibot'
import { FORM_FIELDS } from './fill-entry.ts'
import { SeenRowSchema } from './sight.ts'

/** Why reading or filling stopped. Each code has a sentence in the `bkn` catalogue. */
export const BKN_PROBLEMS = [
  'wrong-host',
  'wrong-page',
  'signed-out',
  'other-person',
  'other-period',
  'past-deadline',
  'calendar-unknown',
  'calendar-not-ready',
  'calendar-empty',
  'calendar-crowded',
  // Something stands at exactly that time already: before the first sending, and before a second one.
  'stands-there',
  'stands-in-time',
  'form-open',
  'form-not-opened',
  'form-unknown',
  'options-empty',
  'option-missing',
  'option-ambiguous',
  'value-rejected',
  'already-there',
  'pressed-by-person',
  'not-pressed',
  'too-long-ago',
  'form-refused',
  'rule-broken',
  'unit-differs',
  'site-asks',
  'saved-otherwise',
  'server-error',
  'not-on-calendar',
  'no-answer',
  'page-gone',
  'page-not-ready',
  'stopped',
] as const

export const BknProblemSchema = v.strictObject({
  code: v.picklist(BKN_PROBLEMS),
  /** The field that could not be found or filled. */
  field: v.optional(v.picklist([...FORM_FIELDS, 'ok', 'add', 'title', 'calendar'])),
  /** What the list offers, when the person has to choose. Never written to the log. */
  options: v.optional(v.array(v.string())),
  /** The site's own words. Never written to the log. */
  message: v.optional(v.string()),
  /** Rows of the calendar that it is about. Never written to the log. */
  rows: v.optional(v.array(SeenRowSchema)),
})
export type BknProblem = v.InferOutput<typeof BknProblemSchema>
export type BknProblemCode = BknProblem['code']

/** A problem by its code, with what the code needs to be shown. */
export const problem = (code: BknProblemCode, more: Omit<BknProblem, 'code'> = {}): BknProblem => ({
  code,
  ...more,
})

/**
 * No answer of the server was seen, so its work may still be under way: also where something between it and the page
 * says that it did not wait for one.
 */
export const isUnanswered = ({ code, message }: BknProblem): boolean =>
  code === 'no-answer' ||
  code === 'page-gone' ||
  (code === 'server-error' && NOT_WAITED.test(message ?? ''))

const NOT_WAITED =
  /\b50[234]\b|gateway|time-?d? ?-?out|waktu habis|terhubung|koneksi|jaringan|network/i
