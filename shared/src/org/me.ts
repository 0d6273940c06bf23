import * as v from 'valibot'
import { isCapability, type Capability } from '../access/permission.ts'
import { DaySchema, MinuteSchema } from '../calendar/day.ts'
import { DAY_REASONS } from '../calendar/day-reason.ts'
import { UuidSchema } from '../ids.ts'
import { PeriodSchema } from '../skp/period-schema.ts'
import { CountSchema } from '../text/text-schema.ts'

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
  /** Why it is not simply a day of the pattern; null also for what a newer server says and this release cannot. */
  reason: v.optional(v.fallback(v.nullable(v.picklist(DAY_REASONS)), null), null),
})

const ReminderSchema = v.object({
  day: DaySchema,
  at: v.number(),
  by: v.string(),
  /** The post of whoever asked, or `role:` and the name of their role. */
  actingAs: v.string(),
})

const MeFieldsSchema = v.object({
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
  /** Absent in what was stored by, or comes from, the release before capabilities: see `readCapabilities`. */
  capabilities: v.optional(v.array(v.string())),
  /** Sent for PWAs of the release before capabilities, which refuse a `me` without them. Nothing of ours reads them. */
  isApprover: v.optional(v.boolean()),
  isAdmin: v.optional(v.boolean()),
  /** Name of the person who decides on this person's entries today; null at the top of the tree. */
  approver: v.nullable(v.object({ name: v.string(), post: v.string() })),
  /** Minutes east of UTC. */
  zone: v.number(),
  periods: v.array(PeriodSchema),
  /** 62 days back, 31 ahead. */
  days: v.array(WorkingDaySchema),
  /** Working days in which a returned entry may be corrected, even past the deadline. */
  correctionDays: v.number(),
  /** Days that somebody asked the person to fill, and that are still blank; not there in what older servers say. */
  reminders: v.optional(v.array(ReminderSchema)),
  /** Feedback that was given and not opened, or asked of the person and not given; not there in what older servers say. */
  feedback: v.optional(CountSchema),
})

/** Everything a signed-in client needs to work a month without network. */
export const MeSchema = v.pipe(
  MeFieldsSchema,
  v.transform((me) => ({ ...me, capabilities: readCapabilities(me) })),
)

/** A newer server may name capabilities that this release has no page for: they are left out, not refused. */
function readCapabilities(me: v.InferOutput<typeof MeFieldsSchema>): Capability[] {
  if (me.capabilities) return me.capabilities.filter(isCapability)
  return [
    ...(me.isApprover ? (['entry.review', 'person.team'] as const) : []),
    ...(me.isAdmin ? (['org.admin'] as const) : []),
  ]
}

export type WorkingDay = v.InferOutput<typeof WorkingDaySchema>
export type Reminder = v.InferOutput<typeof ReminderSchema>
export type Me = v.InferOutput<typeof MeSchema>
