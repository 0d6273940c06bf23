import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { PREDIKAT } from '../evaluation/predikat.ts'
import { filledLine, storedText, VersionSchema } from '../text/text-schema.ts'

/** Hundredths of a percent would be false precision: regulations say whole ones. */
const percent = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max))
/** Rupiah, whole; a hundred million a month is far above any. */
export const RUPIAH_MAX = 100_000_000
const rupiah = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(RUPIAH_MAX))
/** Kelas jabatan as regulations number them. */
export const KELAS_MAX = 17

/**
 * How an agency pays by its own regulation (TPP of a region, tunjangan kinerja of a ministry), as far as a simulation needs
 * it. No rule is shipped: none is national, and what is paid is never ours to decide.
 */
export const AllowanceRuleSchema = v.strictObject({
  /** "Peraturan Bupati Contoh tentang Tambahan Penghasilan Pegawai". */
  name: filledLine(300),
  number: filledLine(100),
  date: DaySchema,
  /** Of the part that hangs from performance, for each predikat. */
  predikat: v.strictObject({
    'sangat-baik': percent(200),
    baik: percent(200),
    'butuh-perbaikan': percent(200),
    kurang: percent(200),
    'sangat-kurang': percent(200),
  }),
  /** The part that hangs from attendance, which no simulation here knows; null where the regulation has none. */
  attendance: v.nullable(percent(100)),
  /** What is paid a month at a hundred percent, by kelas jabatan; empty: the person types theirs. */
  base: v.pipe(
    v.array(
      v.strictObject({
        kelas: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(KELAS_MAX)),
        amount: rupiah,
      }),
    ),
    v.maxLength(KELAS_MAX),
    v.check((list) => new Set(list.map(({ kelas }) => kelas)).size === list.length, 'a kelas once'),
  ),
})
export type AllowanceRule = v.InferOutput<typeof AllowanceRuleSchema>

/** One rule after another, the newest first; null: the one before was taken back. */
export const KeptRuleSchema = v.object({
  version: VersionSchema,
  at: v.number(),
  by: storedText(),
  rule: v.nullable(
    v.object({ ...AllowanceRuleSchema.entries, name: storedText(), number: storedText() }),
  ),
})
export type KeptRule = v.InferOutput<typeof KeptRuleSchema>

/** What looks like a slip in a rule; nothing of it is refused, because regulations may say so. */
export const RULE_DOUBTS = ['better-pays-less', 'baik-is-not-whole'] as const
export type RuleDoubt = (typeof RULE_DOUBTS)[number]

export function doubtsOf({ predikat }: Pick<AllowanceRule, 'predikat'>): readonly RuleDoubt[] {
  const found: RuleDoubt[] = []
  const inOrder = PREDIKAT.map((each) => predikat[each])
  if (inOrder.some((each, at) => at > 0 && each > (inOrder[at - 1] ?? 0))) {
    found.push('better-pays-less')
  }
  if (predikat.baik !== 100) found.push('baik-is-not-whole')
  return found
}
