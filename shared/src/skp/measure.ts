import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { filledLine, line, storedText } from '../text/text-schema.ts'

/** A number from 0 that is kept exactly to so many decimals, so that what is typed, sealed and summed is the same. */
const exact = (max: number, decimals: number) =>
  v.pipe(
    v.number(),
    v.minValue(0),
    v.maxValue(max),
    v.check((value) => Number(value.toFixed(decimals)) === value, `at most ${decimals} decimals`),
  )

/** Bobot of an indikator, in percent of the whole SKP. */
export const BobotSchema = exact(100, 2)
/** A target as a number, such as an indikator's or that of a period. */
export const AngkaSchema = exact(999_999_999, 3)
/** What a target counts: "Dokumen", "%". */
export const SatuanSchema = line(60)

/** How the numbers of a trajectory are meant: what is there by the end of each period, or what comes in each. */
export const HITUNG = ['kumulatif', 'per-periode'] as const

const TitikSchema = v.strictObject({ periodId: UuidSchema, target: AngkaSchema })

const TahapSchema = v.strictObject({
  id: UuidSchema,
  nama: filledLine(300),
  /** The day by which the stage is reached. */
  tanggal: DaySchema,
})

/**
 * How an indikator is reached: a *trajectory* has a number for each periode penilaian, a *non-trajectory* named stages
 * with their days. No public source shows how e-Kinerja keeps it; here it is a note of the person's own plan.
 */
export const LintasanSchema = v.variant('jenis', [
  v.strictObject({
    jenis: v.literal('trajectory'),
    hitung: v.picklist(HITUNG),
    titik: v.pipe(
      v.array(TitikSchema),
      v.maxLength(60),
      v.check(
        (titik) => new Set(titik.map(({ periodId }) => periodId)).size === titik.length,
        'a period once',
      ),
    ),
  }),
  v.strictObject({
    jenis: v.literal('non-trajectory'),
    tahap: v.pipe(v.array(TahapSchema), v.maxLength(50)),
  }),
])

/** As it was stored. */
export const StoredLintasanSchema = v.variant('jenis', [
  LintasanSchema.options[0],
  v.object({
    jenis: v.literal('non-trajectory'),
    tahap: v.array(v.object({ ...TahapSchema.entries, nama: storedText() })),
  }),
])

export type Lintasan = v.InferOutput<typeof LintasanSchema>
export type Trajectory = Extract<Lintasan, { jenis: 'trajectory' }>
export type NonTrajectory = Extract<Lintasan, { jenis: 'non-trajectory' }>
