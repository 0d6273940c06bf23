import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max))

/** Aspek of an indikator (PermenPANRB 6/2022); `deskripsi` is for a qualitative SKP. */
export const ASPEK = ['kuantitas', 'kualitas', 'waktu', 'biaya', 'deskripsi'] as const

export const IndikatorSchema = v.strictObject({
  id: UuidSchema,
  aspek: v.picklist(ASPEK),
  indikator: text(1000),
  /** As e-Kinerja writes it: one string, "12 Dokumen". */
  target: v.pipe(v.string(), v.trim(), v.maxLength(200)),
})

export const RencanaAksiSchema = v.strictObject({
  id: UuidSchema,
  /** The period it belongs to: a rencana aksi is written per RHK and per periode penilaian. */
  periodId: UuidSchema,
  deskripsi: text(1000),
  target: v.pipe(v.string(), v.trim(), v.maxLength(200)),
})

export const RhkSchema = v.strictObject({
  id: UuidSchema,
  jenis: v.picklist(['utama', 'tambahan']),
  klasifikasi: v.picklist(['organisasi', 'individu']),
  uraian: text(1000),
  /** The superior's RHK this one intervenes in, as text; empty at the top. */
  rhkAtasan: v.pipe(v.string(), v.trim(), v.maxLength(1000)),
  indikator: v.pipe(v.array(IndikatorSchema), v.maxLength(50)),
  rencanaAksi: v.pipe(v.array(RencanaAksiSchema), v.maxLength(200)),
})

/** What the owner writes. The year and approach are fixed when the SKP is created. */
export const SkpContentSchema = v.strictObject({
  year: v.pipe(v.number(), v.integer(), v.minValue(2022), v.maxValue(2100)),
  pendekatan: v.picklist(['kuantitatif', 'kualitatif']),
  rhk: v.pipe(v.array(RhkSchema), v.maxLength(60)),
})

/** Periode penilaian: set by the agency, never derived from a month. */
export const PeriodSchema = v.object({
  id: UuidSchema,
  name: text(200),
  from: DaySchema,
  to: DaySchema,
  /** Batas pengisian: the last day on which an entry of this period may be submitted. */
  deadline: DaySchema,
  jenis: v.picklist(['bulanan', 'triwulanan', 'semester', 'tahunan', 'lainnya']),
  final: v.boolean(),
})

export const SkpSchema = v.object({
  id: UuidSchema,
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  ...SkpContentSchema.entries,
})

export type Indikator = v.InferOutput<typeof IndikatorSchema>
export type RencanaAksi = v.InferOutput<typeof RencanaAksiSchema>
export type Rhk = v.InferOutput<typeof RhkSchema>
export type SkpContent = v.InferOutput<typeof SkpContentSchema>
export type Skp = v.InferOutput<typeof SkpSchema>
export type Period = v.InferOutput<typeof PeriodSchema>
