import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { PERIOD_STATES } from '../skp/period.ts'
import { ASPEK } from '../skp/skp.ts'
import { CountSchema, paragraph, storedText, VersionSchema } from '../text/text-schema.ts'
import { NILAI } from './perilaku.ts'
import { PREDIKAT, RATINGS } from './predikat.ts'
import { EVALUATION_STATES } from './transition.ts'

const REASON_MAX = 1000
const rating = v.picklist(RATINGS)
const reason = paragraph(REASON_MAX)

/**
 * Which one: a person, a period, and the first day of the segment in which one post answered for them, or in which they
 * acted in a post that has a plan of its own.
 */
export const EvaluationKeySchema = v.strictObject({
  periodId: UuidSchema,
  personId: UuidSchema,
  from: DaySchema,
  actingPostId: v.optional(UuidSchema),
})

const target = v.strictObject({ ...EvaluationKeySchema.entries, baseVersion: VersionSchema })

/** What an assessor gives: to each RHK and each value of perilaku, and to both as a whole. */
export const RatingFormSchema = v.strictObject({
  hasilKerja: rating,
  hasilKerjaReason: reason,
  perilaku: rating,
  perilakuReason: reason,
  rhk: v.pipe(v.array(v.strictObject({ id: UuidSchema, rating, reason })), v.maxLength(240)),
  nilai: v.pipe(
    v.array(v.strictObject({ nilai: v.picklist(NILAI), rating, reason })),
    v.length(NILAI.length),
  ),
})

export const RateSchema = v.strictObject({
  ...target.entries,
  rating: RatingFormSchema,
  /** Of the realisation that stood beside the form: work that was approved meanwhile is looked at first. */
  seen: v.strictObject({ entries: CountSchema, minutes: CountSchema }),
})
export const ReceiveSchema = target
export const ObjectSchema = v.strictObject({ ...target.entries, reason })
export const DecideSchema = v.strictObject({
  ...target.entries,
  hasilKerja: rating,
  perilaku: rating,
  reason,
})

const achievement = v.nullable(
  v.object({ unit: storedText(), target: v.number(), done: v.number(), percent: v.number() }),
)
const sums = {
  minutes: v.number(),
  entries: v.number(),
  amounts: v.array(v.object({ unit: storedText(), quantity: v.number() })),
}

/**
 * What was done within the days of an evaluation, beside what was planned: as it is computed, and as it is kept with a
 * rating. The achievement of an indikator is that of the year, from its first day on; `share` is of the time of all
 * approved work, and `elsewhere` what stands on a rencana aksi that is in no plan any more.
 */
export const RealisationSchema = v.object({
  minutes: v.number(),
  entries: v.number(),
  percent: v.nullable(v.number()),
  rhk: v.array(
    v.object({
      id: UuidSchema,
      uraian: storedText(),
      jenis: v.picklist(['utama', 'tambahan']),
      /** Of its plan, in percent; absent where the plan does not weigh. */
      bobot: v.optional(v.number()),
      share: v.number(),
      ...sums,
      indikator: v.array(
        v.object({
          aspek: v.picklist(ASPEK),
          indikator: storedText(),
          target: storedText(),
          achievement,
        }),
      ),
      rencanaAksi: v.array(
        v.object({ deskripsi: storedText(), target: storedText(), ...sums, achievement }),
      ),
    }),
  ),
  elsewhere: v.object({ minutes: v.number(), entries: v.number() }),
})

/** A rating as it was stored. */
export const StoredRatingSchema = v.object({
  hasilKerja: rating,
  hasilKerjaReason: storedText(),
  perilaku: rating,
  perilakuReason: storedText(),
  rhk: v.array(v.object({ id: UuidSchema, rating, reason: storedText() })),
  nilai: v.array(v.object({ nilai: v.picklist(NILAI), rating, reason: storedText() })),
})

/** One line of a list. What the reader may not see yet is null. */
export const EvaluationLineSchema = v.object({
  ...EvaluationKeySchema.entries,
  period: v.object({
    name: storedText(),
    from: DaySchema,
    to: DaySchema,
    state: v.picklist(PERIOD_STATES),
  }),
  name: storedText(),
  to: DaySchema,
  post: storedText(),
  unor: storedText(),
  state: v.picklist(EVALUATION_STATES),
  version: VersionSchema,
  /** What counts now: as given, or as decided on an objection. */
  hasilKerja: v.nullable(rating),
  perilaku: v.nullable(rating),
  predikat: v.nullable(v.picklist(PREDIKAT)),
  /** The last day for an objection, once it was received. */
  until: v.nullable(DaySchema),
})

const person = v.object({ name: storedText(), as: storedText() })
const signer = v.object({ ...person.entries, nip: storedText(), unit: storedText() })

/** Everything of one evaluation, for whoever it is about, rates it, or decides on an objection to it. */
export const EvaluationViewSchema = v.object({
  ...EvaluationLineSchema.entries,
  nip: storedText(),
  /** Who rates, or who rated; both sign the form. */
  assessor: v.nullable(signer),
  /** When it was rated, once the reader may see what was given. */
  ratedOn: v.nullable(DaySchema),
  /** Who would decide on an objection; null where there is nobody. */
  superior: v.nullable(person),
  realisation: RealisationSchema,
  /** Entries of these days that still wait for a decision, and count for nothing so far. */
  waiting: CountSchema,
  rating: v.nullable(StoredRatingSchema),
  objection: v.nullable(v.object({ reason: storedText(), on: DaySchema })),
  decision: v.nullable(
    v.object({
      hasilKerja: rating,
      perilaku: rating,
      reason: storedText(),
      on: DaySchema,
      by: person,
    }),
  ),
  can: v.object({
    rate: v.boolean(),
    receive: v.boolean(),
    object: v.boolean(),
    decide: v.boolean(),
  }),
})

export type Realisation = v.InferOutput<typeof RealisationSchema>
export type EvaluationKey = v.InferOutput<typeof EvaluationKeySchema>
export type RatingForm = v.InferOutput<typeof RatingFormSchema>
export type EvaluationLine = v.InferOutput<typeof EvaluationLineSchema>
export type EvaluationView = v.InferOutput<typeof EvaluationViewSchema>

/** Both wholes have a reason, and so has every part that is below expectation. */
export const hasReasons = ({ hasilKerjaReason, perilakuReason, rhk, nilai }: RatingForm): boolean =>
  hasilKerjaReason !== '' &&
  perilakuReason !== '' &&
  [...rhk, ...nilai].every(({ rating: given, reason: why }) => given !== 'di-bawah' || why !== '')
