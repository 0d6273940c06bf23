import { formatMinute, parseMinute, type MinuteOfDay } from '@jejak/shared/calendar/day'
import { ok, type Result } from '@jejak/shared/result'
import { mergePortions, splitPortion, type Portion } from '@jejak/shared/split-merge/portion'
import type { EvidenceLink, Suggestion } from '@jejak/shared/suggest/suggestion'

export type Halves = { readonly first: Suggestion; readonly second: Suggestion }

/** One suggestion as two, cut at a minute that lies inside it; together they say no more than the one did. */
export function splitSuggestion(
  suggestion: Suggestion,
  at: MinuteOfDay,
): Result<Halves, 'outside'> {
  const whole = toPortion(suggestion)
  const cut = splitPortion(whole, at)
  if (!cut.ok) return cut
  const { first, second } = cut.value
  const share = (at - whole.start) / (whole.end - whole.start)
  const activeMinutes = Math.round(suggestion.activeMinutes * share)
  return ok({
    first: { ...suggestion, ...toTimes(first), quantity: first.quantity, activeMinutes },
    second: {
      ...suggestion,
      ...toTimes(second),
      id: `${suggestion.id}+${at}`,
      quantity: second.quantity,
      activeMinutes: suggestion.activeMinutes - activeMinutes,
    },
  })
}

/**
 * Suggestions as one: the time of all, in the words of the one that was worked on longest, under the id of the first.
 * @param others in order of time, after the first
 */
export function mergeSuggestions(first: Suggestion, others: readonly Suggestion[]): Suggestion {
  const all = [first, ...others]
  const keep = all.reduce((best, one) => (one.activeMinutes > best.activeMinutes ? one : best))
  const merged = all
    .filter((one) => one !== keep)
    .reduce<Portion<EvidenceLink>>(
      (whole, one) => ({ ...whole, ...mergePortions(whole, toPortion(one)) }),
      toPortion(keep),
    )
  return {
    ...keep,
    id: first.id,
    ...toTimes(merged),
    quantity: merged.quantity,
    evidence: merged.evidence,
    because: [...new Set(all.flatMap(({ because }) => because))],
    activeMinutes: all.reduce((sum, { activeMinutes }) => sum + activeMinutes, 0),
    confidence: Math.min(...all.map(({ confidence }) => confidence)),
  }
}

const toPortion = ({
  start,
  end,
  quantity,
  unit,
  evidence,
}: Suggestion): Portion<EvidenceLink> => ({
  start: parseMinute(start) ?? 0,
  end: parseMinute(end) ?? 0,
  quantity,
  unit,
  evidence,
})

const toTimes = ({ start, end }: Pick<Portion, 'start' | 'end'>) => ({
  start: formatMinute(start),
  end: formatMinute(end),
})
