import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { CountSchema } from '../text/text-schema.ts'

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** `sealing`: the rows are written, and the act is being written down; from then on it cannot be cancelled. */
export const EXPORT_STATES = [
  'waiting',
  'running',
  'sealing',
  'done',
  'cancelled',
  'failed',
  'expired',
] as const
export type ExportState = (typeof EXPORT_STATES)[number]

export const isUnderWay = (state: ExportState): boolean =>
  state === 'waiting' || state === 'running' || state === 'sealing'

/** Why an export failed. */
export const EXPORT_PROBLEMS = ['restarted', 'too-many-rows', 'not-yours', 'storage'] as const
export type ExportProblem = (typeof EXPORT_PROBLEMS)[number]

export const ExportFormSchema = v.strictObject({
  id: UuidSchema,
  view: v.picklist(['self', 'team', 'lead']),
  /** One person of the team; null: everybody. */
  person: v.nullable(UuidSchema),
  from: DaySchema,
  to: DaySchema,
  format: v.picklist(EXPORT_FORMATS),
})

export const ExportSchema = v.object({
  ...ExportFormSchema.entries,
  at: CountSchema,
  state: v.picklist(EXPORT_STATES),
  rows: CountSchema,
  total: CountSchema,
  size: CountSchema,
  /** Over the header and the rows as lines of CSV, whatever the format: the file says the same in its last line. */
  sha256: v.nullable(v.string()),
  problem: v.nullable(v.picklist(EXPORT_PROBLEMS)),
  expiresAt: v.nullable(CountSchema),
})

export type ExportForm = v.InferOutput<typeof ExportFormSchema>
export type Export = v.InferOutput<typeof ExportSchema>
