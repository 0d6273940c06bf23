import * as v from 'valibot'
import { FillEntrySchema } from '@jejak/shared/bkn/fill-entry'
import { ReadingSchema } from '@jejak/shared/bkn/plan'
import { BknProblemSchema } from '@jejak/shared/bkn/problem'

const MappingSchema = v.strictObject({
  rencanaAksi: v.string(),
  option: v.string(),
  at: v.number(),
})

/** What the panel may ask of the page, one thing at a time; each follows from a click. */
export const CommandSchema = v.variant('do', [
  /** With a salt it also tells who is signed in, as a fingerprint. */
  v.strictObject({ do: v.literal('look'), salt: v.nullable(v.string()) }),
  v.strictObject({ do: v.literal('read') }),
  v.strictObject({ do: v.literal('find'), entry: FillEntrySchema }),
  v.strictObject({
    do: v.literal('fill'),
    entry: FillEntrySchema,
    mappings: v.array(MappingSchema),
  }),
  v.strictObject({ do: v.literal('confirm'), entry: FillEntrySchema, option: v.string() }),
  v.strictObject({ do: v.literal('hand-over'), entry: FillEntrySchema, option: v.string() }),
  v.strictObject({ do: v.literal('stop') }),
])
export type Command = v.InferOutput<typeof CommandSchema>

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
  find: answer(v.picklist(['there', 'absent', 'bare'])),
  fill: answer(v.strictObject({ option: v.string(), values: FormValuesSchema })),
  confirm: answer(v.literal('seen')),
  'hand-over': answer(v.picklist(['seen', 'pressed', 'left'])),
  stop: answer(v.literal('stopped')),
} as const

export type AnswerOf<Do extends Command['do']> = v.InferOutput<(typeof ANSWERS)[Do]>
