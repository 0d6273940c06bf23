import * as v from 'valibot'
import { DaySchema, MinuteSchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { PeriodSchema } from '../skp/skp.ts'

/** What is expected of the person on one date. The server works it out; the client keeps it for offline use. */
export const WorkingDaySchema = v.object({
  day: DaySchema,
  /** 0 on a day off. */
  expected: v.number(),
  hours: v.nullable(v.object({ from: MinuteSchema, to: MinuteSchema })),
  /** The break inside the hours; null when there is none, or when an older server did not say. */
  rest: v.optional(v.nullable(v.object({ from: MinuteSchema, to: MinuteSchema })), null),
  /** Name of the holiday, or empty. */
  note: v.string(),
})

/** Everything a signed-in client needs to work a month without network. */
export const MeSchema = v.object({
  person: v.object({
    id: UuidSchema,
    name: v.string(),
    /** Only the last four digits are shown anywhere: the first eight are a birth date. */
    nipTail: v.string(),
  }),
  instansi: v.object({ id: UuidSchema, name: v.string() }),
  /** Posts held today: definitive, Plt or Plh. */
  posts: v.array(
    v.object({
      name: v.string(),
      unor: v.string(),
      kind: v.picklist(['definitif', 'plt', 'plh']),
    }),
  ),
  isApprover: v.boolean(),
  isAdmin: v.boolean(),
  /** Name of the person who decides on this person's entries today; null at the top of the tree. */
  approver: v.nullable(v.object({ name: v.string(), post: v.string() })),
  /** Minutes east of UTC. */
  zone: v.number(),
  periods: v.array(PeriodSchema),
  /** 62 days back, 31 ahead. */
  days: v.array(WorkingDaySchema),
  /** Working days in which a returned entry may be corrected, even past the deadline. */
  correctionDays: v.number(),
})

export type WorkingDay = v.InferOutput<typeof WorkingDaySchema>
export type Me = v.InferOutput<typeof MeSchema>
