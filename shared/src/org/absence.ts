import * as v from 'valibot'
import { ABSENCE_KINDS } from '../calendar/absence-kind.ts'
import { DaySchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { line, paragraph, storedText, VersionSchema } from '../text/text-schema.ts'

const fields = {
  kind: v.picklist(ABSENCE_KINDS),
  from: DaySchema,
  to: DaySchema,
  /** Number of the letter, and an https address at which it can be read. Official travel needs both. */
  letter: line(120),
  link: line(2000),
}

/** What a person asks for: new with `baseVersion` 0, or changed while nobody has decided. */
export const AbsenceFormSchema = v.strictObject({
  id: UuidSchema,
  baseVersion: VersionSchema,
  ...fields,
})

export const ABSENCE_STATES = ['asked', 'confirmed', 'refused', 'withdrawn'] as const

export const AbsenceSchema = v.object({
  id: UuidSchema,
  version: VersionSchema,
  kind: fields.kind,
  from: DaySchema,
  to: DaySchema,
  letter: storedText(),
  link: storedText(),
  state: v.picklist(ABSENCE_STATES),
  /** Name of whoever decided, or recorded it; empty before. */
  decidedBy: storedText(),
  comment: storedText(),
})

/** One that waits for its supervisor, and whose it is. */
export const AskedAbsenceSchema = v.object({
  absence: AbsenceSchema,
  person: v.object({ id: UuidSchema, name: storedText() }),
})

export const AbsenceDecisionSchema = v.strictObject({
  id: UuidSchema,
  baseVersion: VersionSchema,
  act: v.picklist(['confirm', 'refuse']),
  comment: paragraph(500),
})

/** Absences that the office knows from its letters: they count at once. All or none. */
export const AbsenceRecordsSchema = v.strictObject({
  rows: v.pipe(
    v.array(v.strictObject({ id: UuidSchema, personId: UuidSchema, ...fields })),
    v.minLength(1),
    v.maxLength(500),
  ),
})

export type AbsenceForm = v.InferOutput<typeof AbsenceFormSchema>
export type Absence = v.InferOutput<typeof AbsenceSchema>
export type AskedAbsence = v.InferOutput<typeof AskedAbsenceSchema>
export type AbsenceDecision = v.InferOutput<typeof AbsenceDecisionSchema>
export type AbsenceRecords = v.InferOutput<typeof AbsenceRecordsSchema>
