import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { storedText } from '../text/text-schema.ts'

/** Periode penilaian: set by the agency, never derived from a month. */
export const PeriodSchema = v.object({
  id: UuidSchema,
  name: storedText(),
  from: DaySchema,
  to: DaySchema,
  /** Batas pengisian: the last day on which an entry of this period may be submitted. */
  deadline: DaySchema,
  jenis: v.picklist(['bulanan', 'triwulanan', 'semester', 'tahunan', 'lainnya']),
  final: v.boolean(),
  /** Closed by hand: nothing more is submitted, whatever the deadline says. */
  closed: v.optional(v.boolean()),
})
