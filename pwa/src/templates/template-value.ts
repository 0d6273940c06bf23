import { formatMinute, weekdayOf } from '@jejak/shared/calendar/day'
import type { EntryContent } from '@jejak/shared/entry/entry'
import { parseTypedTime } from '@jejak/shared/quick-add/typed-time'
import { findMarks } from '@jejak/shared/templates/marks'
import {
  BLANK,
  TemplateSchema,
  toTemplateText,
  type Template,
} from '@jejak/shared/templates/template'
import { readWholeNumber } from '@jejak/shared/text/whole-number'
import * as v from 'valibot'

/** What stands in the controls of the template form. */
export type TemplateValue = {
  readonly weekdays: readonly number[]
  readonly start: string
  readonly end: string
  readonly text: string
  readonly quantity: string
  readonly unit: string
  readonly planId: string | null
}

export const blankTemplate: TemplateValue = {
  weekdays: [],
  start: '08:00',
  end: '09:00',
  text: '',
  quantity: '1',
  unit: '',
  planId: null,
}

/** From an entry: on its weekday, with one blank from the first to the last thing in it that is seldom true twice. */
export function templateOf(entry: EntryContent): TemplateValue {
  const marks = findMarks(entry.text)
  const [first, last] = [marks[0], marks.at(-1)]
  return {
    weekdays: [weekdayOf(entry.day)],
    start: formatMinute(entry.start),
    end: formatMinute(entry.end),
    text:
      first && last
        ? entry.text.slice(0, first.from) + BLANK + entry.text.slice(last.to)
        : entry.text,
    quantity: String(entry.quantity),
    unit: entry.unit,
    planId: entry.planId,
  }
}

export const toTemplateValue = (template: Template): TemplateValue => ({
  ...template,
  start: formatMinute(template.start),
  end: formatMinute(template.end),
  quantity: String(template.quantity),
})

/** The template the controls stand for; undefined while they do not make one. */
export function readTemplate(id: string, value: TemplateValue): Template | undefined {
  const parsed = v.safeParse(TemplateSchema, {
    id,
    weekdays: [...value.weekdays].sort((a, b) => a - b),
    start: parseTypedTime(value.start),
    end: parseTypedTime(value.end, 'end'),
    text: toTemplateText(value.text),
    quantity: readWholeNumber(value.quantity),
    unit: value.unit.trim(),
    planId: value.planId,
  })
  return parsed.success ? parsed.output : undefined
}
