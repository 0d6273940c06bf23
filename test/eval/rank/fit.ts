import { isAlike, NONE_WEIGHTS, WEIGHTS } from '@jejak/shared/match/chance'
import { indexPast } from '@jejak/shared/match/past-index'
import { indexPlan } from '@jejak/shared/match/plan-index'
import { compare } from '@jejak/shared/match/signs'
import { loadOfficeWords } from '@jejak/shared/match/vocabulary/load-office-words'
import { random } from '../generate/random.ts'
import type { RankCase } from './case.ts'
import { casesOf, TUNING } from './files.ts'
import { withHistories } from './histories.ts'

const OFFICE_WORDS = await loadOfficeWords()

/**
 * Fits the weights of `shared/src/match/chance.ts` on the tuning cases, each also with a generated history, and prints
 * them to be written there: a conditional logit by plain gradient ascent. Signs that can only speak for an answer, or
 * only against it, keep their direction: what is left to chance in few cases shall not make an earlier choice a reason
 * against itself.
 */
const ROUNDS = 600
const STEP = 0.05
/** Pulls weights towards nothing: what few cases need is not learned. */
const RIDGE = 2

type Row = readonly number[]
type Example = { readonly rows: readonly Row[]; readonly right: number }

const SIGNS = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).filter((name) => name !== 'object')
const NONE_SIGNS = Object.keys(NONE_WEIGHTS) as (keyof typeof NONE_WEIGHTS)[]
export const NAMES = [...SIGNS, ...NONE_SIGNS]
const AGAINST = new Set<string>(['foreign', 'other'])
const FREE = new Set<string>(['unknown', 'always'])

export function toExample({ plan, history, text, objectKey, planId }: RankCase): Example {
  const ids = new Set(plan.map(({ id }) => id))
  const memory = history.filter((past) => past.planId === null || ids.has(past.planId))
  const compared = compare(text, objectKey, {
    index: indexPlan(plan, OFFICE_WORDS),
    past: indexPast(memory, OFFICE_WORDS),
    vocabulary: OFFICE_WORDS,
  })
  const answers = compared?.answers.filter(isAlike) ?? []
  const found = answers.findIndex(({ id }) => id === planId)
  const signsOfNone: Readonly<Record<string, number>> = { always: 1, ...compared?.none }
  return {
    rows: [
      ...answers.map(({ signs }) => [
        ...SIGNS.map((name) => signs[name]),
        ...NONE_SIGNS.map(() => 0),
      ]),
      NAMES.map((name) => signsOfNone[name] ?? 0),
    ],
    right: found < 0 ? answers.length : found,
  }
}

function chances(weights: Row, rows: readonly Row[]): Row {
  const pulls = rows.map((row) =>
    Math.exp(row.reduce((sum, value, at) => sum + value * weights[at]!, 0)),
  )
  const all = pulls.reduce((sum, one) => sum + one, 0)
  return pulls.map((one) => one / all)
}

function held(value: number, name: string): number {
  if (FREE.has(name)) return value
  return AGAINST.has(name) ? Math.min(0, value) : Math.max(0, value)
}

/** Adam, because the signs are of different sizes. */
export function fit(examples: readonly Example[]): Row {
  let weights = NAMES.map(() => 0)
  const mean = NAMES.map(() => 0)
  const spread = NAMES.map(() => 0)
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight) => -RIDGE * weight)
    for (const { rows, right } of examples) {
      chances(weights, rows).forEach((chance, which) => {
        const miss = Number(which === right) - chance
        rows[which]!.forEach((value, at) => (slope[at]! += miss * value))
      })
    }
    weights = weights.map((weight, at) => {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!
      spread[at] = 0.999 * spread[at]! + 0.001 * slope[at]! ** 2
      const step = mean[at] / (1 - 0.9 ** round)
      const size = Math.sqrt(spread[at] / (1 - 0.999 ** round)) + 1e-8
      return held(weight + (STEP * step) / size, NAMES[at]!)
    })
  }
  return weights
}

/** What is learned from: the cases as they are, and again with a history of thirty days. */
export function examplesOf(cases: readonly RankCase[]): readonly Example[] {
  return [...cases, ...withHistories(cases, random(7))].map(toExample)
}

if (import.meta.main) {
  const cases = TUNING.flatMap(casesOf)
  const weights = fit(examplesOf(cases))
  for (const [at, name] of NAMES.entries()) {
    process.stdout.write(`  ${name}: ${weights[at]!.toFixed(2)},\n`)
  }
}
