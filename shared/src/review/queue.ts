import * as v from 'valibot'
import { EntrySchema } from '../entry/entry.ts'
import { HashSchema, UuidSchema } from '../ids.ts'
import { CountSchema } from '../text/text-schema.ts'

/** What a supervisor sees of an entry: everything but how it came about, so that nobody is judged by their tools. */
export const ReviewEntrySchema = v.object({
  ...v.omit(EntrySchema, ['origin']).entries,
  /** Stands for all that is shown of it; a decision brings it back. Not there in rows that were kept by older versions. */
  contentHash: v.optional(HashSchema),
})

const params = v.optional(v.record(v.string(), v.union([v.string(), v.number()])))

const ProblemSchema = v.object({ code: v.string(), level: v.picklist(['stop', 'warn']), params })

export const QueueItemSchema = v.object({
  entry: ReviewEntrySchema,
  owner: v.object({
    id: UuidSchema,
    name: v.string(),
    post: v.string(),
    /** Of the post on that day. Older servers do not say. */
    unor: v.exactOptional(v.string()),
  }),
  /** The current wording of the rencana aksi. */
  plan: v.nullable(v.object({ rencanaAksi: v.string(), rhk: v.string() })),
  problems: v.array(ProblemSchema),
  /** What it is like beside other days and its target: to be read, never a reason to look twice. */
  remarks: v.exactOptional(v.array(v.object({ code: v.string(), params }))),
  /** It came from a level below that was silent for so many of its working days. */
  passedOn: v.exactOptional(v.object({ workingDays: CountSchema })),
  /** Minutes of the owner's day, so that one entry is judged beside the whole. */
  dayTotal: v.object({ expected: v.number(), filled: v.number() }),
  /** How many entries of this person's day wait; those beyond what was sent come as these are decided. */
  dayWaiting: v.optional(CountSchema),
  /** Names of evidence files that it cites and whose bytes have not come yet: the owner may still be without network. */
  missingFiles: v.optional(v.array(v.string())),
})

export type ReviewEntry = v.InferOutput<typeof ReviewEntrySchema>
export type QueueItem = v.InferOutput<typeof QueueItemSchema>
