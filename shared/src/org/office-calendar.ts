import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { HOLIDAY_KINDS } from '../calendar/holiday-kind.ts'
import { PatternSchema } from '../calendar/pattern.ts'
import { ShiftSchema } from '../calendar/shift.ts'
import { UuidSchema } from '../ids.ts'
import { filledLine, line, storedText, VersionSchema } from '../text/text-schema.ts'

/** A range may be as long as a year, but for a pattern, which may hold until further notice. */
export const LONGEST_RANGE = 366

/** An id the client made, and the version it saw: 0 for something new. */
const target = { id: UuidSchema, baseVersion: VersionSchema }
export const TargetSchema = v.strictObject(target)
const stored = { id: UuidSchema, version: VersionSchema }

export const PatternFormSchema = v.strictObject({
  ...target,
  name: filledLine(80),
  pattern: PatternSchema,
})

/** For whom a pattern is: everybody, a unor with those below it, or a person. The nearest to the person counts. */
const ScopeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('instansi') }),
  v.strictObject({ kind: v.literal('unor'), id: UuidSchema }),
  v.strictObject({ kind: v.literal('person'), id: UuidSchema }),
])
export const PatternUseFormSchema = v.strictObject({
  ...target,
  patternId: UuidSchema,
  scope: ScopeSchema,
  from: DaySchema,
  /** Null: until further notice. */
  to: v.nullable(DaySchema),
})

export const RANGE_KINDS = [...HOLIDAY_KINDS, 'ramadan'] as const
const days = { from: DaySchema, to: DaySchema }
export const CalendarRangeFormSchema = v.strictObject({
  ...target,
  kind: v.picklist(RANGE_KINDS),
  ...days,
  name: filledLine(120),
  /** The decree or letter that says so. */
  source: line(300),
})

/** The roster of some people and dates; null is a day off. What is not named stays as it is. */
export const RosterFormSchema = v.strictObject({
  rows: v.pipe(
    v.array(
      v.strictObject({ personId: UuidSchema, day: DaySchema, shift: v.nullable(ShiftSchema) }),
    ),
    v.minLength(1),
    v.maxLength(1000),
  ),
})

/** Who works by a roster in these days, by name, a page at a time; a null shift is a day off. */
export const RostersSchema = v.object({
  people: v.array(
    v.object({
      id: UuidSchema,
      name: storedText(),
      days: v.array(v.object({ day: DaySchema, shift: v.nullable(ShiftSchema) })),
    }),
  ),
  /** The `after` of the following page, null at the end. */
  next: v.nullable(UuidSchema),
})

/** The calendar of the office as whoever keeps it sees it. */
export const OfficeCalendarSchema = v.object({
  patterns: v.array(v.object({ ...stored, name: storedText(), pattern: PatternSchema })),
  uses: v.array(
    v.object({
      ...stored,
      patternId: UuidSchema,
      scope: ScopeSchema,
      /** Of the unor or the person; empty for everybody. */
      scopeName: storedText(),
      from: DaySchema,
      to: v.nullable(DaySchema),
    }),
  ),
  ranges: v.array(
    v.object({
      ...stored,
      kind: v.picklist(RANGE_KINDS),
      ...days,
      name: storedText(),
      source: storedText(),
    }),
  ),
})

export type PatternForm = v.InferOutput<typeof PatternFormSchema>
export type PatternUseForm = v.InferOutput<typeof PatternUseFormSchema>
export type CalendarRangeForm = v.InferOutput<typeof CalendarRangeFormSchema>
export type RosterForm = v.InferOutput<typeof RosterFormSchema>
export type Rosters = v.InferOutput<typeof RostersSchema>
export type OfficeCalendar = v.InferOutput<typeof OfficeCalendarSchema>
export type Target = v.InferOutput<typeof TargetSchema>
