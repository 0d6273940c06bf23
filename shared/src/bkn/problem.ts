import * as v from 'valibot'
import { FORM_FIELDS } from './fill-entry.ts'

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
  'server-error',
  'not-on-calendar',
  'no-answer',
  'page-gone',
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
})
export type BknProblem = v.InferOutput<typeof BknProblemSchema>
export type BknProblemCode = BknProblem['code']

/** A problem by its code, with what the code needs to be shown. */
export const problem = (code: BknProblemCode, more: Omit<BknProblem, 'code'> = {}): BknProblem => ({
  code,
  ...more,
})

/** No answer of the server was seen, so its work may still be under way. */
export const isUnanswered = ({ code }: BknProblem): boolean =>
  code === 'no-answer' || code === 'page-gone'
