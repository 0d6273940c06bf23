import * as v from 'valibot'
import { DaySchema, MinuteSchema } from '../calendar/day.ts'
import { CountSchema } from '../text/text-schema.ts'
import { COUNTED, SubjectSchema } from './recap.ts'

/** Days of one form: a quarter is some sixty pages. */
export const LONGEST_DAILY = 92

/** *Laporan harian*: what one person handed in, day by day, as it is printed and signed. */
export const DailyReportSchema = v.object({
  from: DaySchema,
  to: DaySchema,
  person: SubjectSchema,
  days: v.array(
    v.object({
      day: DaySchema,
      entries: v.array(
        v.object({
          start: MinuteSchema,
          end: MinuteSchema,
          text: v.string(),
          quantity: CountSchema,
          unit: v.string(),
          rencanaAksi: v.string(),
          /** Links, and names of files. */
          evidence: v.string(),
          status: v.picklist(COUNTED),
        }),
      ),
    }),
  ),
})

export type DailyReport = v.InferOutput<typeof DailyReportSchema>
