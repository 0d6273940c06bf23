import * as v from 'valibot'
import { WeekSchema } from './hours.ts'

/** *Pola kerja*: how a week looks. Which days are holidays and when Ramadan is stands in the agency's calendar. */
export const PatternSchema = v.strictObject({
  week: WeekSchema,
  /** The week in Ramadan; null where it is like any other. */
  ramadan: v.nullable(WeekSchema),
  /** False where work goes on through holidays, as in a hospital. */
  restsOnHolidays: v.boolean(),
})

export type Pattern = v.InferOutput<typeof PatternSchema>
