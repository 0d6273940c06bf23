import * as v from 'valibot'
import { filledLine, filledParagraph, storedText } from '../text/text-schema.ts'
import { NILAI } from './perilaku.ts'

/** The three lists that are attached to an SKP (PermenPANRB 6/2022), in the order of its form. */
export const LAMPIRAN = ['dukungan', 'pertanggungjawaban', 'konsekuensi'] as const
export type LampiranKind = (typeof LAMPIRAN)[number]

const nilai = v.picklist(NILAI)

/** What the superior expects of the conduct, for those values of BerAKHLAK of which something is expected. */
export const PerilakuSchema = v.pipe(
  v.array(v.strictObject({ nilai, ekspektasi: filledParagraph(1000) })),
  v.check(
    (list) => new Set(list.map((each) => each.nilai)).size === list.length,
    'each value once',
  ),
)

const lines = v.pipe(v.array(filledLine(500)), v.maxLength(30))

export const LampiranSchema = v.strictObject({
  dukungan: lines,
  pertanggungjawaban: lines,
  konsekuensi: lines,
})

/** As they were stored. */
export const StoredPerilakuSchema = v.array(v.object({ nilai, ekspektasi: storedText() }))
const storedLines = v.array(storedText())
export const StoredLampiranSchema = v.object({
  dukungan: storedLines,
  pertanggungjawaban: storedLines,
  konsekuensi: storedLines,
})

export type Perilaku = v.InferOutput<typeof PerilakuSchema>
export type Lampiran = v.InferOutput<typeof LampiranSchema>
