import * as v from 'valibot'
import { MinuteSchema } from './day.ts'

/** One working day: from, to and the break between them, in minutes of the day. */
export const HoursSchema = v.pipe(
  v.strictObject({
    start: MinuteSchema,
    end: MinuteSchema,
    breakStart: MinuteSchema,
    breakEnd: MinuteSchema,
  }),
  v.check(
    (h) => h.start < h.end && h.breakStart <= h.breakEnd,
    'start must come before end, and the break must not end before it starts',
  ),
)

/** Sunday first, as weekdays are counted; null is a day off. */
export const WeekSchema = v.pipe(v.array(v.nullable(HoursSchema)), v.length(7))

export type DayHours = v.InferOutput<typeof HoursSchema>
export type Week = v.InferOutput<typeof WeekSchema>
