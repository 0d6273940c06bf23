import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { EntrySchema } from '../entry/entry.ts'
import { HashSchema, UuidSchema } from '../ids.ts'
import { CountSchema } from '../text/text-schema.ts'

/** What a supervisor sees of an entry: everything but how it came about, so that nobody is judged by their tools. */
export const ReviewEntrySchema = v.object({
  ...v.omit(EntrySchema, ['origin']).entries,
  /** Stands for all that is shown of it; a decision brings it back. Not there in rows that were kept by older versions. */
  contentHash: v.optional(HashSchema),
})

const ProblemSchema = v.object({
  code: v.string(),
  level: v.picklist(['stop', 'warn']),
  params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
})

export const QueueItemSchema = v.object({
  entry: ReviewEntrySchema,
  owner: v.object({ id: UuidSchema, name: v.string(), post: v.string() }),
  /** The current wording of the rencana aksi. */
  plan: v.nullable(v.object({ rencanaAksi: v.string(), rhk: v.string() })),
  problems: v.array(ProblemSchema),
  /** Minutes of the owner's day, so that one entry is judged beside the whole. */
  dayTotal: v.object({ expected: v.number(), filled: v.number() }),
  /** How many entries of this person's day wait; those beyond what was sent come as these are decided. */
  dayWaiting: v.optional(CountSchema),
  /** Names of evidence files that it cites and whose bytes have not come yet: the owner may still be without network. */
  missingFiles: v.optional(v.array(v.string())),
})

export const TeamDaySchema = v.object({
  day: DaySchema,
  people: v.array(
    v.object({
      id: UuidSchema,
      name: v.string(),
      post: v.string(),
      /** All five are minutes. */
      expected: v.number(),
      /** Submitted, approved and returned entries; drafts are the owner's own business. */
      filled: v.number(),
      waiting: v.number(),
      approved: v.number(),
      returned: v.number(),
    }),
  ),
})

export type ReviewEntry = v.InferOutput<typeof ReviewEntrySchema>
export type QueueItem = v.InferOutput<typeof QueueItemSchema>
export type TeamDay = v.InferOutput<typeof TeamDaySchema>
