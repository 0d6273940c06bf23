import type { Waiting } from '../data/queue.ts'

/** What is remarked upon about some entries, counted: how many entries, and how many minutes where the rule counts them. */
export type Fact = {
  readonly code: string
  readonly n: number
  readonly minutes: number
  /** To be read, and no reason to look twice. */
  readonly isQuiet?: true
}

/** Evidence whose bytes have not come: there is nothing to judge by yet. */
export const MISSING_FILE = 'missing-file'

/** The codes that an entry is remarked upon for, each once: those of the rules, and evidence that is still to come. */
export function codesOf({ item }: Waiting): readonly string[] {
  const codes = item.problems.map(({ code }) => code)
  if ((item.missingFiles ?? []).length > 0) codes.push(MISSING_FILE)
  return [...new Set(codes)]
}

/** It came from a level below that was silent. */
const PASSED_ON = 'passed-on'

/** What an entry is like beside others, and how it came here. */
const quietCodesOf = ({ item }: Waiting): readonly string[] => [
  ...new Set((item.remarks ?? []).map(({ code }) => code)),
]

/** The facts of some entries, the most frequent first; what only informs comes last. */
export function factsOf(entries: readonly Waiting[]): readonly Fact[] {
  const facts = new Map<string, Fact>()
  for (const one of entries) {
    for (const code of codesOf(one)) {
      const { n, minutes } = facts.get(code) ?? { n: 0, minutes: 0 }
      facts.set(code, { code, n: n + 1, minutes: minutes + minutesOf(one, code) })
    }
  }
  return [...facts.values()]
    .sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1))
    .concat(quietFactsOf(entries))
}

function quietFactsOf(entries: readonly Waiting[]): readonly Fact[] {
  const counted = Map.groupBy(entries.flatMap(quietCodesOf), (code) => code)
  const facts = [...counted].map(([code, all]): Fact => ({
    code,
    n: all.length,
    minutes: 0,
    isQuiet: true,
  }))
  // The longest wait of them.
  const waited = Math.max(0, ...entries.map(({ item }) => item.passedOn?.workingDays ?? 0))
  return waited === 0
    ? facts
    : [...facts, { code: PASSED_ON, n: waited, minutes: 0, isQuiet: true }]
}

const minutesOf = ({ item }: Waiting, code: string): number =>
  item.problems
    .filter((problem) => problem.code === code)
    .reduce((sum, { params }) => sum + Number(params?.['minutes'] ?? 0), 0)
