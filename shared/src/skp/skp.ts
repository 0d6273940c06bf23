import * as v from 'valibot'
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
import type { PeriodSchema } from './period-schema.ts'
import type { SkpSchema } from './skp-schema.ts'
import { filledParagraph, paragraph, storedText } from '../text/text-schema.ts'

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

export type Indikator = v.InferOutput<typeof IndikatorSchema>
export type RencanaAksi = v.InferOutput<typeof RencanaAksiSchema>
export type Rhk = v.InferOutput<typeof RhkSchema>
export type SkpContent = v.InferOutput<typeof SkpContentSchema>
export type Skp = v.InferOutput<typeof SkpSchema>
export type Period = v.InferOutput<typeof PeriodSchema>
