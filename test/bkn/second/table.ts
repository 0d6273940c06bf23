import type { SecondOutcome } from './play.ts'

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
  const entries = outcomes.reduce((sum, outcome) => sum + outcome.entries, 0)
  const saved = outcomes.reduce((sum, outcome) => sum + outcome.saved, 0)
  const share = Math.round((managed.length / Math.max(1, outcomes.length)) * 100)
  return [
    `${outcomes.length} batches, ${entries} entries, ${saved} recorded, ${Math.round(seconds)} s`,
    `managed ${managed.length} (${share} %), refused ${refused.length}`,
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
