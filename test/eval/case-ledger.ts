/** What became of each case of a foreign suite: it holds for us, or our design refuses it, and why. */
export type Ledger = {
  readonly pass: (suite: string, id: string) => void
  readonly refuse: (suite: string, id: string, why: string) => void
  /** One row a suite: cases, passed, refused with each reason once. */
  readonly table: () => readonly Row[]
}
export type Row = {
  readonly suite: string
  readonly cases: number
  readonly passed: number
  readonly refused: number
  readonly why: readonly string[]
}

export function createLedger(): Ledger {
  const suites = new Map<string, Map<string, string | undefined>>()
  const enter = (suite: string, id: string, why?: string) => {
    const rows = suites.get(suite) ?? new Map<string, string | undefined>()
    suites.set(suite, rows.set(id, why))
  }
  return {
    pass: (suite, id) => enter(suite, id),
    refuse: enter,
    table: () =>
      [...suites].map(([suite, rows]) => {
        const reasons = [...rows.values()].flatMap((why) => why ?? [])
        return {
          suite,
          cases: rows.size,
          passed: rows.size - reasons.length,
          refused: reasons.length,
          why: [...new Set(reasons)],
        }
      }),
  }
}

export const formatTable = (rows: readonly Row[]): string =>
  [{ suite: 'suite', cases: 'cases', passed: 'passed', refused: 'refused', why: ['why'] }, ...rows]
    .map(({ suite, cases, passed, refused, why }) =>
      [
        suite.padEnd(26),
        String(cases).padStart(5),
        String(passed).padStart(8),
        String(refused).padStart(9),
        `  ${why.join('; ')}\n`,
      ].join(''),
    )
    .join('')

/** Suites of things this product does not have. */
export const REFUSED_SUITES: Readonly<Record<string, string>> = {
  union: 'one recorder writes one log: there is no second list of events to unite as a set',
  categorize:
    'nobody writes categories: an app is told by its host, the plan is found by its words',
  tag: 'nobody writes tags: what an activity is follows from the app and the kind of object',
  merge_events_by_keys:
    'time is summed over sessions of one object, never over raw events by any key',
  chunk_events_by_key:
    'sessions are made of visits with presence, not of neighbours with equal keys',
  filter_keyvals: 'there is no query language over events',
  privacy_filter:
    'what may be kept is fixed in code and masked at birth: no pattern of a person decides',
  common_phrases: 'titles are not counted word by word: they would have to be kept for that',
  suggest_while_running: 'there is no running timer: suggestions are made of what was recorded',
}
