import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { ReviewEntrySchema } from './queue.ts'

/** What a person has handed in on a day, as far as it is the reader's to decide on, or was. */
export const TeamDaySchema = v.object({
  day: DaySchema,
  entries: v.array(
    v.object({
      entry: ReviewEntrySchema,
      /** The current wording of the rencana aksi. */
      plan: v.nullable(v.object({ rencanaAksi: v.string(), rhk: v.string() })),
    }),
  ),
})
export type TeamDay = v.InferOutput<typeof TeamDaySchema>
