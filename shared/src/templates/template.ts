import * as v from 'valibot'
import { DaySchema, MinuteSchema, weekdayOf } from '../calendar/day.ts'
import type { Day } from '../calendar/day.ts'
import { oneLine } from '../describe/one-line.ts'
import { TEXT_MAX, UNIT_MAX } from '../entry/entry.ts'
import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import { toSafeLine } from '../text/characters.ts'
import { filledLine, line } from '../text/text-schema.ts'

/** Stands in a template's text for what differs from week to week. */
export const BLANK = '…'

const countBlanks = (text: string) => text.split(BLANK).length - 1

const TextSchema = v.pipe(
  line(TEXT_MAX),
  v.minLength(1),
  v.check((text) => text === oneLine(text), 'one line without spaces at its ends'),
  v.check((text) => countBlanks(text) <= 1, 'at most one blank'),
)

/** 0 Sunday … 6 Saturday, as weekdays are counted everywhere. */
const WeekdaysSchema = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  v.minLength(1),
  v.check((days) => new Set(days).size === days.length, 'each weekday once'),
)

/** What recurs each week. It is a question for the day, never an entry by itself. */
export const TemplateSchema = v.pipe(
  v.strictObject({
    id: filledLine(100),
    weekdays: WeekdaysSchema,
    start: MinuteSchema,
    end: MinuteSchema,
    text: TextSchema,
    unit: line(UNIT_MAX),
    quantity: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
    planId: v.nullable(line(100)),
  }),
  v.check(({ start, end }) => start < end, 'start must come before end'),
)
export type Template = v.InferOutput<typeof TemplateSchema>

/** The person's answer to a template on a day. `later` postpones it within the day. */
export const AnswerSchema = v.strictObject({
  templateId: line(100),
  day: DaySchema,
  answer: v.picklist(['filled', 'not-today', 'later']),
})
export type Answer = v.InferOutput<typeof AnswerSchema>

export type Asked = { readonly template: Template; readonly isPutOff: boolean }

/**
 * The templates that ask on a day, in order of time, what was put off last. One that was filled or refused on
 * that day asks no more. The caller skips days off, and asks only once its time has begun.
 */
export function askedOn(
  templates: readonly Template[],
  day: Day,
  answers: readonly Answer[],
): readonly Asked[] {
  const said = new Map<string, Answer['answer']>()
  for (const { templateId, answer, day: of } of answers) {
    // Whatever order answers are kept in, a final one is not undone by a "later".
    if (of === day && !isFinal(said.get(templateId))) said.set(templateId, answer)
  }
  return templates
    .filter(({ id, weekdays }) => weekdays.includes(weekdayOf(day)) && !isFinal(said.get(id)))
    .map((template) => ({ template, isPutOff: said.get(template.id) === 'later' }))
    .toSorted((a, b) => Number(a.isPutOff) - Number(b.isPutOff) || byTime(a.template, b.template))
}

const isFinal = (answer: Answer['answer'] | undefined) =>
  answer === 'filled' || answer === 'not-today'

const byTime = (a: Template, b: Template) => a.start - b.start || a.end - b.end

/** Whether a template's text has a blank that must be filled before it becomes an entry. */
export const hasBlank = (text: string): boolean => text.includes(BLANK)

/** Three dots are how a keyboard writes the blank. */
export const toTemplateText = (text: string): string =>
  oneLine(toSafeLine(text).replace(/\.{3,}/g, BLANK))

/**
 * The text of a template with the person's words in its blank. Without a blank the text is unchanged and
 * the words are left out. Fails when the blank would stay empty, or the line grows longer than BKN takes.
 */
export function fillBlank(
  { text }: Pick<Template, 'text'>,
  words: string,
): Result<string, 'empty' | 'too-long'> {
  if (!hasBlank(text)) return ok(text)
  const said = oneLine(toSafeLine(words))
  if (said === '' || said.includes(BLANK)) return fail('empty')
  // A function, because "$&" in somebody's words is no instruction.
  const filled = text.replace(BLANK, () => said)
  return filled.length > TEXT_MAX ? fail('too-long') : ok(filled)
}
