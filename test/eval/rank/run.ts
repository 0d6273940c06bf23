import { ranker } from '@jejak/shared/match/rank'
import { OFFICE_WORDS } from '@jejak/shared/match/vocabulary/office-words'
import { baseline } from './baseline.ts'
import type { RankCase } from './case.ts'
import { readCases } from './case.ts'

type Say = (line: string) => void

type Figures = {
  readonly fitting: number
  readonly top1: number
  readonly top3: number
  readonly abstainedWrongly: number
  readonly outside: number
  readonly wrongWhenNoneFits: number
}

const ours = ({ text, plan, history }: RankCase) =>
  ranker({ plan, memory: history, vocabulary: OFFICE_WORDS })(text)

/** One line a case, `{ id, ranked, abstained }`, and nothing else. */
export function printRanked(path: string, say: Say): void {
  for (const one of readCases(path)) {
    const ranked = ours(one).map(({ id, score }) => ({ id, score }))
    say(JSON.stringify({ id: one.id, ranked, abstained: ranked.length === 0 }))
  }
}

function figuresOf(
  cases: readonly RankCase[],
  answer: (one: RankCase) => readonly string[],
): Figures {
  const answers = cases.map((one) => ({ one, ids: answer(one) }))
  const fitting = answers.filter(({ one }) => one.planId !== null)
  const outside = answers.filter(({ one }) => one.planId === null)
  const share = (part: readonly unknown[], of: readonly unknown[]) =>
    part.length / Math.max(1, of.length)
  return {
    fitting: fitting.length,
    top1: share(
      fitting.filter(({ one, ids }) => ids[0] === one.planId),
      fitting,
    ),
    top3: share(
      fitting.filter(({ one, ids }) => ids.slice(0, 3).includes(one.planId ?? '')),
      fitting,
    ),
    abstainedWrongly: share(
      fitting.filter(({ ids }) => ids.length === 0),
      fitting,
    ),
    outside: outside.length,
    wrongWhenNoneFits: share(
      outside.filter(({ ids }) => ids.length > 0),
      outside,
    ),
  }
}

const AIMS = { aboveBaseline: 0.2, top3: 0.9, wrongWhenNoneFits: 0.1 } as const

const percent = (value: number) => `${(value * 100).toFixed(1)} %`

/** Judges a file of cases beside plain BM25 in the same run; true when every aim is met. */
export function judgeCases(path: string, say: Say): boolean {
  const cases = readCases(path)
  const own = figuresOf(cases, (one) => ours(one).map(({ id }) => id))
  const plain = figuresOf(cases, baseline)
  say(`${cases.length} cases: ${own.fitting} with an answer, ${own.outside} where nothing fits`)
  say(`                    ours      BM25`)
  say(`top-1               ${percent(own.top1).padEnd(9)} ${percent(plain.top1)}`)
  say(`top-3               ${percent(own.top3).padEnd(9)} ${percent(plain.top3)}`)
  say(
    `abstained wrongly   ${percent(own.abstainedWrongly).padEnd(9)} ${percent(plain.abstainedWrongly)}`,
  )
  say(
    `wrong when none fits ${percent(own.wrongWhenNoneFits).padEnd(8)} ${percent(plain.wrongWhenNoneFits)}`,
  )
  const met = [
    { name: 'top-1 at least 20 points over BM25', ok: own.top1 - plain.top1 >= AIMS.aboveBaseline },
    { name: 'top-3 at least 90 %', ok: own.top3 >= AIMS.top3 },
    {
      name: 'wrong when none fits at most 10 %',
      ok: own.wrongWhenNoneFits <= AIMS.wrongWhenNoneFits,
    },
  ]
  for (const { name, ok } of met) say(`  ${ok ? 'ok    ' : 'MISSED'} ${name}`)
  return met.every(({ ok }) => ok)
}
