import * as v from 'valibot'
import { TEXT_MAX } from '../entry/entry.ts'
import { UuidSchema } from '../ids.ts'
import { CountSchema, line, storedText } from '../text/text-schema.ts'

/** Choices of a person that are kept, on the server and on each device. The oldest give way. */
export const CHOICES_KEPT = 1_000
export const OBJECT_KEY_MAX = 300

/** Which rencana aksi a person gave the work of an entry, as it is sent. That nothing fits stays on the device. */
export const CHOICE_FIELDS = {
  text: v.pipe(line(TEXT_MAX), v.minLength(1)),
  /** Stable name of the document, letter or folder it is about; empty when there is none. */
  objectKey: line(OBJECT_KEY_MAX),
  planId: UuidSchema,
  /** When it was made, epoch milliseconds by the clock of the device. */
  at: CountSchema,
} as const

/** A choice as a row of the person's feed. It never changes: a later one for the same work takes its place. */
export const ChoiceRowSchema = v.object({
  id: UuidSchema,
  text: storedText(),
  objectKey: storedText(),
  planId: v.string(),
  at: v.number(),
})
export type ChoiceRow = v.InferOutput<typeof ChoiceRowSchema>
