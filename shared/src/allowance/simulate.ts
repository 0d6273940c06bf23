import type { Predikat } from '../evaluation/predikat.ts'
import type { AllowanceRule } from './rule.ts'

/** A month by a rule: all amounts in whole rupiah, rounded down. */
export type Simulation = {
  /** The part that hangs from performance, and what is paid of it. */
  readonly part: number
  readonly percent: number
  readonly amount: number
  /** The part that hangs from attendance: left out, because nothing here knows it. */
  readonly leftOut: number
}

/** What a predikat would pay a month by an agency's own rule. A simulation for the person, and no claim. */
export function simulate(
  { predikat: percents, attendance }: Pick<AllowanceRule, 'predikat' | 'attendance'>,
  predikat: Predikat,
  base: number,
): Simulation {
  const leftOut = Math.floor((base * (attendance ?? 0)) / 100)
  const part = base - leftOut
  const percent = percents[predikat]
  return { part, percent, amount: Math.floor((part * percent) / 100), leftOut }
}
