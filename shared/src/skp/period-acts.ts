import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { filledLine, paragraph, storedText, VersionSchema } from '../text/text-schema.ts'
import { PERIOD_ACTS, PERIOD_STATES } from './period.ts'
import { PeriodSchema } from './period-schema.ts'

export const PeriodFormSchema = v.strictObject({
  id: UuidSchema,
  /** 0 makes a new one. */
  baseVersion: VersionSchema,
  name: filledLine(120),
  from: DaySchema,
  to: DaySchema,
  deadline: DaySchema,
  jenis: PeriodSchema.entries.jenis,
})

export const PeriodActFormSchema = v.strictObject({
  id: UuidSchema,
  baseVersion: VersionSchema,
  act: v.picklist(PERIOD_ACTS),
  /** Of the period when it is opened again; nothing else changes it. */
  deadline: v.nullable(DaySchema),
  /** Why it is opened again. */
  reason: paragraph(500),
})

/** A period with what was done to it, newest act first. */
export const KeptPeriodSchema = v.object({
  ...PeriodSchema.entries,
  version: VersionSchema,
  state: v.picklist(PERIOD_STATES),
  acts: v.array(
    v.object({ at: v.number(), act: v.string(), by: storedText(), reason: storedText() }),
  ),
})

const count = v.object({ entries: v.number(), people: v.number() })

/** What closing or making final would lock, in numbers and without anybody's words. */
export const PeriodPreviewSchema = v.object({
  /** Could no longer be submitted. */
  drafts: count,
  /** Wait for a decision, which a final period no longer takes. */
  waiting: count,
  /** Given back, and not put right yet: those that the person may still correct, and those too late. */
  correctable: count,
  late: count,
  approved: count,
  /** Active people without a single entry in the period. */
  blank: v.number(),
})

export type PeriodForm = v.InferOutput<typeof PeriodFormSchema>
export type PeriodActForm = v.InferOutput<typeof PeriodActFormSchema>
export type KeptPeriod = v.InferOutput<typeof KeptPeriodSchema>
export type PeriodPreview = v.InferOutput<typeof PeriodPreviewSchema>
