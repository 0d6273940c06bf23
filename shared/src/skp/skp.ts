import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import {
  LampiranSchema,
  PerilakuSchema,
  StoredLampiranSchema,
  StoredPerilakuSchema,
} from './attachments.ts'
import {
  AngkaSchema,
  BobotSchema,
  LintasanSchema,
  SatuanSchema,
  StoredLintasanSchema,
} from './measure.ts'
import { ActingPostSchema } from './acting.ts'
import { SKP_STATES } from './skp-state.ts'
import { filledParagraph, paragraph, storedText, VersionSchema } from '../text/text-schema.ts'

const YearSchema = v.pipe(v.number(), v.integer(), v.minValue(2022), v.maxValue(2100))

/** Aspek of an indikator (PermenPANRB 6/2022); `deskripsi` is for a qualitative SKP. */
export const ASPEK = ['kuantitas', 'kualitas', 'waktu', 'biaya', 'deskripsi'] as const

/** How much one SKP holds: RHK, and of each its indikator and rencana aksi. */
export const SKP_MOST = { rhk: 60, indikator: 50, rencanaAksi: 200 } as const

export const IndikatorSchema = v.strictObject({
  id: UuidSchema,
  aspek: v.picklist(ASPEK),
  indikator: filledParagraph(1000),
  /** As e-Kinerja writes it: one string, "12 Dokumen". */
  target: paragraph(200),
  /** The same as a number and what it counts, where the words alone do not say it. */
  targetAngka: v.optional(AngkaSchema),
  satuan: v.optional(SatuanSchema),
  bobot: v.optional(BobotSchema),
  lintasan: v.optional(LintasanSchema),
})

export const RencanaAksiSchema = v.strictObject({
  id: UuidSchema,
  /** The period it belongs to: a rencana aksi is written per RHK and per periode penilaian. */
  periodId: UuidSchema,
  deskripsi: filledParagraph(1000),
  target: paragraph(200),
})

export const RhkSchema = v.strictObject({
  id: UuidSchema,
  jenis: v.picklist(['utama', 'tambahan']),
  klasifikasi: v.picklist(['organisasi', 'individu']),
  uraian: filledParagraph(1000),
  /** The superior's RHK this one intervenes in, as text; empty at the top. */
  rhkAtasan: paragraph(1000),
  /** Which one of the superior's plan in force it is; `rhkAtasan` keeps its words as they read when it was chosen. */
  rhkAtasanId: v.optional(UuidSchema),
  indikator: v.pipe(v.array(IndikatorSchema), v.maxLength(SKP_MOST.indikator)),
  rencanaAksi: v.pipe(v.array(RencanaAksiSchema), v.maxLength(SKP_MOST.rencanaAksi)),
})

/** What the owner writes. The year and approach are fixed when the SKP is created. */
export const SkpContentSchema = v.strictObject({
  year: YearSchema,
  pendekatan: v.picklist(['kuantitatif', 'kualitatif']),
  rhk: v.pipe(v.array(RhkSchema), v.maxLength(SKP_MOST.rhk)),
  perilaku: v.optional(PerilakuSchema),
  lampiran: v.optional(LampiranSchema),
})

/** Periode penilaian: set by the agency, never derived from a month. */
export const PeriodSchema = v.object({
  id: UuidSchema,
  name: storedText(),
  from: DaySchema,
  to: DaySchema,
  /** Batas pengisian: the last day on which an entry of this period may be submitted. */
  deadline: DaySchema,
  jenis: v.picklist(['bulanan', 'triwulanan', 'semester', 'tahunan', 'lainnya']),
  final: v.boolean(),
  /** Closed by hand: nothing more is submitted, whatever the deadline says. */
  closed: v.optional(v.boolean()),
})

/** A plan as it was stored: read as it is, also when an older version wrote texts that would be refused today. */
export const StoredSkpContentSchema = v.object({
  ...SkpContentSchema.entries,
  rhk: v.array(
    v.object({
      ...RhkSchema.entries,
      uraian: storedText(),
      rhkAtasan: storedText(),
      indikator: v.array(
        v.object({
          ...IndikatorSchema.entries,
          indikator: storedText(),
          target: storedText(),
          satuan: v.optional(storedText()),
          lintasan: v.optional(StoredLintasanSchema),
        }),
      ),
      rencanaAksi: v.array(
        v.object({ ...RencanaAksiSchema.entries, deskripsi: storedText(), target: storedText() }),
      ),
    }),
  ),
  perilaku: v.optional(StoredPerilakuSchema),
  lampiran: v.optional(StoredLampiranSchema),
})

export const SkpSchema = v.object({
  id: UuidSchema,
  version: VersionSchema,
  /** A server of before says none: then it is written on as ever. */
  state: v.optional(v.picklist(SKP_STATES)),
  /** What is written, or waits, beside the plan in force. */
  adendum: v.optional(StoredSkpContentSchema),
  /** The post they act in whose plan it is; absent: that which answers for them. */
  acting: v.optional(ActingPostSchema),
  ...StoredSkpContentSchema.entries,
})

export type Indikator = v.InferOutput<typeof IndikatorSchema>
export type RencanaAksi = v.InferOutput<typeof RencanaAksiSchema>
export type Rhk = v.InferOutput<typeof RhkSchema>
export type SkpContent = v.InferOutput<typeof SkpContentSchema>
export type Skp = v.InferOutput<typeof SkpSchema>
export type Period = v.InferOutput<typeof PeriodSchema>
