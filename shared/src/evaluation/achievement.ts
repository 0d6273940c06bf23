import { readThousandths, writeAngka } from '../skp/angka.ts'
import type { Indikator } from '../skp/skp.ts'

/** A quantity as a person wrote it with its unit. */
export type Amount = { readonly unit: string; readonly quantity: number }
/** A target that can be counted, in thousandths: `12,5` is a target as well. */
export type Target = { readonly unit: string; readonly thousandths: number }

/** Units are typed by many hands. */
export const unitKey = (unit: string): string =>
  unit.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * `12 Dokumen` as a number and a unit; null for anything else, which is then judged by reading.
 */
export function readTarget(text: string): Target | null {
  const match = /^\s*([\d.,]+)\s+(\S.*)$/.exec(text)
  const thousandths = readThousandths(match?.[1] ?? '')
  const unit = match?.[2]?.trim() ?? ''
  return thousandths === null || thousandths === 0 ? null : { unit, thousandths }
}

/** A target as it is counted: as its words say, else as the number and unit beside them; the words where neither counts. */
export function countedTarget({
  target,
  targetAngka,
  satuan = '',
}: Pick<Indikator, 'target' | 'targetAngka' | 'satuan'>): string {
  if (readTarget(target) || targetAngka === undefined || satuan.trim() === '') return target
  return `${writeAngka(targetAngka)} ${satuan}`
}

/** How much of a target was done; `percent` is rounded down, so that 100 is only what was reached. */
export type Achievement = {
  readonly unit: string
  readonly target: number
  readonly done: number
  readonly percent: number
}

/** What the approved quantities are of a target; null where the target cannot be counted. */
export function achievementOf(target: string, amounts: readonly Amount[]): Achievement | null {
  const wanted = readTarget(target)
  if (!wanted) return null
  const key = unitKey(wanted.unit)
  const done = amounts
    .filter(({ unit }) => unitKey(unit) === key)
    .reduce((sum, { quantity }) => sum + quantity, 0)
  return {
    unit: wanted.unit,
    target: wanted.thousandths / 1000,
    done,
    percent: Math.floor((done * 100_000) / wanted.thousandths),
  }
}
