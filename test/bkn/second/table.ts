import type { SecondOutcome } from './play.ts'
import type { Verdict } from './verdict.ts'

/** Stops that ask the person to look or to choose, and not only to try again. */
const QUESTIONS =
  /^(?:calendar-empty|calendar-crowded|stands-there|stands-in-time|site-asks|unit-differs|option-missing)/

/** What is wrong with a batch, one line for each. */
export const faultsOf = ({ verdict }: SecondOutcome): readonly string[] =>
  Object.entries(verdict).flatMap(([kind, found]) => found.map((each) => `${kind} ${each}`))

/** The figures of a run: settings managed, refused by reason, faults, with the seeds. */
export function tableOf(outcomes: readonly SecondOutcome[], seconds: number): string {
  const managed = outcomes.filter(({ refusals }) => refusals.length === 0)
  const refused = outcomes.filter(({ refusals }) => refusals.length > 0)
  const reasons = grouped(refused, ({ refusals }) => [...new Set(refusals)])
  const stops = grouped(outcomes, (outcome) => outcome.stops)
  const faults = grouped(outcomes, ({ verdict }) =>
    Object.entries(verdict).flatMap(([kind, found]) => (found.length > 0 ? [kind] : [])),
  )
  const sum = (count: (outcome: SecondOutcome) => number) =>
    outcomes.reduce((all, outcome) => all + count(outcome), 0)
  const found = (...kinds: readonly (keyof Verdict)[]) =>
    sum(({ verdict }) => kinds.reduce((all, kind) => all + verdict[kind].length, 0))
  const entries = sum((outcome) => outcome.entries)
  const saved = sum((outcome) => outcome.saved)
  const asked = outcomes.filter(({ stops }) => stops.some((stop) => QUESTIONS.test(stop)))
  const share = Math.round((managed.length / Math.max(1, outcomes.length)) * 100)
  return [
    `${outcomes.length} batches, each with a setting of its own, ${entries} entries, ${sum(({ stops }) => stops.length)} stops, ${Math.round(seconds)} s`,
    `entries: recorded once ${saved - found('believed', 'doubled')}, twice ${found('doubled')}, left out with a reason ${entries - saved - found('stuck')}, missing ${found('stuck')}`,
    `told wrongly: saved and not kept ${found('believed')}, kept and not told ${found('denied')}, reads otherwise and not said ${found('unsaid')}`,
    `wrong values ${found('wrong')}, refusals without a reason ${found('mute')}, leaks ${found('leaked')}`,
    `settings managed ${managed.length} (${share} %), refused ${refused.length}; a person was asked in ${asked.length}`,
    'refused because of:',
    ...lines(reasons),
    'stopped with:',
    ...[...stops]
      .toSorted((a, b) => b[1].length - a[1].length)
      .map(([name, seeds]) => `  ${String(seeds.length).padStart(4)}  ${name}`),
    'faults:',
    ...(faults.size === 0 ? ['     0  none'] : lines(faults)),
  ].join('\n')
}

function grouped(
  outcomes: readonly SecondOutcome[],
  keysOf: (outcome: SecondOutcome) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const outcome of outcomes)
    for (const key of keysOf(outcome)) groups.set(key, [...(groups.get(key) ?? []), outcome.seed])
  return groups
}

const lines = (groups: ReadonlyMap<string, readonly number[]>): readonly string[] =>
  [...groups]
    .toSorted((one, other) => other[1].length - one[1].length)
    .map(
      ([name, seeds]) =>
        `  ${String(seeds.length).padStart(4)}  ${name}: ${seeds.slice(0, 12).join(' ')}`,
    )
