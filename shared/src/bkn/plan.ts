import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { ASPEK } from '../skp/skp.ts'
import { cleanedParagraph, filledLine } from '../text/text-schema.ts'
import { SeenRowSchema } from './sight.ts'

const id = filledLine(100)
const text = v.pipe(cleanedParagraph(1000), v.minLength(1))
const short = cleanedParagraph(200)

export const BknPeriodSchema = v.strictObject({
  id,
  /** As the address of the page names it. */
  code: short,
  name: short,
  from: DaySchema,
  to: DaySchema,
  /** Batas pengisian; null when no page read so far shows it. */
  deadline: v.nullable(DaySchema),
})

const BknIndikatorSchema = v.strictObject({
  id,
  aspek: v.picklist(ASPEK),
  indikator: text,
  target: short,
})
const BknRencanaAksiSchema = v.strictObject({ id, periodId: id, deskripsi: text, target: short })

export const BknRhkSchema = v.strictObject({
  id,
  jenis: v.picklist(['utama', 'tambahan']),
  klasifikasi: v.picklist(['organisasi', 'individu']),
  uraian: text,
  rhkAtasan: cleanedParagraph(1000),
  indikator: v.pipe(v.array(BknIndikatorSchema), v.maxLength(50)),
  rencanaAksi: v.pipe(v.array(BknRencanaAksiSchema), v.maxLength(200)),
})

/** The plan as read from e-Kinerja so far, with ids of our own that outlive a change of wording. */
export const BknPlanSchema = v.strictObject({
  year: v.pipe(v.number(), v.integer(), v.minValue(2022), v.maxValue(2100)),
  pendekatan: v.picklist(['kuantitatif', 'kualitatif']),
  rhk: v.pipe(v.array(BknRhkSchema), v.maxLength(60)),
  periods: v.pipe(v.array(BknPeriodSchema), v.maxLength(60)),
})
export type BknPlan = v.InferOutput<typeof BknPlanSchema>
export type BknPeriod = v.InferOutput<typeof BknPeriodSchema>
export type BknRhk = v.InferOutput<typeof BknRhkSchema>

const ReadPeriodSchema = v.omit(BknPeriodSchema, ['id'])
export type ReadPeriod = v.InferOutput<typeof ReadPeriodSchema>

/** What one page gave, on one click. Each kind covers only its own part of the plan. */
export const ReadingSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('skp'),
    year: v.number(),
    pendekatan: v.picklist(['kuantitatif', 'kualitatif']),
    rhk: v.array(
      v.strictObject({
        ...v.omit(BknRhkSchema, ['id', 'indikator', 'rencanaAksi']).entries,
        indikator: v.array(v.omit(BknIndikatorSchema, ['id'])),
      }),
    ),
  }),
  v.strictObject({ kind: v.literal('periods'), periods: v.array(ReadPeriodSchema) }),
  v.strictObject({
    kind: v.literal('actions'),
    period: ReadPeriodSchema,
    rows: v.array(v.strictObject({ rhk: text, deskripsi: text, target: short })),
  }),
  v.strictObject({
    kind: v.literal('calendar'),
    period: ReadPeriodSchema,
    entries: v.array(SeenRowSchema),
  }),
])
export type Reading = v.InferOutput<typeof ReadingSchema>

/** A plan before anything was read from e-Kinerja. */
export const emptyPlan = (year: number): BknPlan => ({
  year,
  pendekatan: 'kuantitatif',
  rhk: [],
  periods: [],
})
