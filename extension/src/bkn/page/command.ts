import * as v from 'valibot'
import { FillEntrySchema } from '@jejak/shared/bkn/fill-entry'
import { ReadingSchema } from '@jejak/shared/bkn/plan'
import { BknProblemSchema } from '@jejak/shared/bkn/problem'
import { BeforeSchema, SeenRowSchema, SightSchema } from '@jejak/shared/bkn/sight'

const MappingSchema = v.strictObject({
  rencanaAksi: v.string(),
  option: v.string(),
  at: v.number(),
})

/** Whose row is whose: what stood there before OK, and which rows other entries of the queue are known to be. */
const KNOWN = {
  before: v.exactOptional(BeforeSchema),
  taken: v.exactOptional(v.array(SeenRowSchema), []),
} as const
/** The site's own unit where the person has agreed to it. */
const UNIT = { unit: v.exactOptional(v.string()) } as const
const FILLED = { entry: FillEntrySchema, option: v.string(), ...KNOWN, ...UNIT } as const

/** What the panel may ask of the page, one thing at a time; each follows from a click. */
export const CommandSchema = v.variant('do', [
  /** With a salt it also tells who is signed in, as a fingerprint; whom one expects may take longer to be named. */
  v.strictObject({
    do: v.literal('look'),
    salt: v.nullable(v.string()),
    expected: v.exactOptional(v.string()),
  }),
  v.strictObject({ do: v.literal('read') }),
  v.strictObject({ do: v.literal('find'), entry: FillEntrySchema, ...KNOWN }),
  v.strictObject({
    do: v.literal('fill'),
    entry: FillEntrySchema,
    mappings: v.array(MappingSchema),
    ...UNIT,
  }),
  v.strictObject({ do: v.literal('confirm'), ...FILLED }),
  v.strictObject({ do: v.literal('hand-over'), ...FILLED }),
  v.strictObject({ do: v.literal('stop') }),
])
export type Command = v.InferInput<typeof CommandSchema>
/** A command as it arrives. */
export type Received = v.InferOutput<typeof CommandSchema>

const answer = <Value extends v.GenericSchema>(value: Value) =>
  v.variant('ok', [
    v.strictObject({ ok: v.literal(true), value }),
    v.strictObject({ ok: v.literal(false), reason: BknProblemSchema }),
  ])
const FormValuesSchema = v.record(v.string(), v.string())

/** What each command answers with. */
export const ANSWERS = {
  look: answer(
    v.strictObject({
      code: v.string(),
      name: v.string(),
      from: v.string(),
      to: v.string(),
      deadline: v.nullable(v.string()),
      person: v.nullable(v.string()),
    }),
  ),
  read: answer(ReadingSchema),
  find: answer(
    v.strictObject({
      is: v.picklist(['there', 'absent', 'hidden', 'bare']),
      row: v.nullable(SeenRowSchema),
      sight: SightSchema,
      inTime: v.array(SeenRowSchema),
      isExact: v.boolean(),
    }),
  ),
  fill: answer(v.strictObject({ option: v.string(), values: FormValuesSchema })),
  /** The row as it reads; null when exactly as sent. */
  confirm: answer(v.nullable(SeenRowSchema)),
  'hand-over': answer(
    v.strictObject({
      ending: v.picklist(['seen', 'pressed', 'left']),
      row: v.nullable(SeenRowSchema),
      refusal: v.exactOptional(BknProblemSchema),
    }),
  ),
  stop: answer(v.literal('stopped')),
} as const

export type AnswerOf<Do extends Command['do']> = v.InferOutput<(typeof ANSWERS)[Do]>
