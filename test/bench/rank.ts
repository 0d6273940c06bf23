import { join } from 'node:path'
import type { PastChoice, PlanItem } from '@jejak/shared/match/plan'
import { ranker } from '@jejak/shared/match/rank'
import { loadOfficeWords } from '@jejak/shared/match/vocabulary/load-office-words'
import { readCases } from '../eval/rank/case.ts'

const OFFICE_WORDS = await loadOfficeWords()

const PLAN_SIZE = 60
const CHOICES = 500
const RUNS = 41

/** A plan and a memory of the greatest size, out of the sentences of the tuning cases. */
const cases = readCases(join(import.meta.dirname, '../eval/rank/cases/tuning.jsonl'))
const plan: readonly PlanItem[] = cases
  .flatMap((one) => one.plan)
  .slice(0, PLAN_SIZE)
  .map((item, at) => ({ ...item, id: `ra-${at}` }))
const memory: readonly PastChoice[] = Array.from({ length: CHOICES }, (_, at) => ({
  text: `${cases[at % cases.length]?.text ?? ''} ${at}`,
  planId: `ra-${at % PLAN_SIZE}`,
  at,
}))

/** The least of several runs, milliseconds: what others do on the machine only ever adds. */
function least(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now()
    run()
    return performance.now() - from
  })
  return Math.min(...times)
}

const make = () => ranker({ plan, memory, vocabulary: OFFICE_WORDS })
const rank = make()
const each = least(() => cases.forEach(({ text }) => rank(text))) / cases.length
process.stdout.write(
  `rank, ${PLAN_SIZE} rencana aksi and ${CHOICES} past choices: ${each.toFixed(2)} ms a text (budget 5), made ready once in ${least(make).toFixed(1)} ms\n`,
)
