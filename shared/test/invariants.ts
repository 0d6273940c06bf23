import type { CaptureEvent } from '../src/capture/event.ts'
import type { KeptBlock, Session } from '../src/sessionise/session.ts'
import { lengthOf, merge, overlapWith, totalOf } from '../src/sessionise/span.ts'
import type { Suggestion } from '../src/suggest/suggestion.ts'

/** What must hold for every log, as sentences of what is wrong; empty when all holds. */
export function brokenInvariants(sessions: readonly Session[], events: readonly CaptureEvent[]) {
  const broken: string[] = []
  const first = Math.min(...events.map((event) => event.at))
  const last = Math.max(...events.map((event) => event.at))
  const ordered = [...sessions].sort((a, b) => a.start - b.start)
  ordered.forEach((session, i) => {
    const before = ordered[i - 1]
    if (before && session.start < before.end) broken.push('two sessions overlap')
    const least = session.acts.length > 0 ? 0 : 1
    if (lengthOf(session) < least) broken.push('a session without length')
    if (session.activeMs > lengthOf(session)) broken.push('more presence than time')
    // The least block around an act may reach one minute beyond the last event.
    if (session.start < first - 60_000 || session.end > last + 60_000)
      broken.push('outside the log')
  })
  if (totalOf(ordered) > last - first + 120_000) broken.push('more than the wall clock')
  return broken
}

/** Stretches without input as the browser told them, written anew from the log: no one was there. */
export function surelyAway(events: readonly CaptureEvent[], longerThanMs: number) {
  const away: { start: number; end: number }[] = []
  let since: number | undefined
  const end = (at: number) => {
    if (since !== undefined && at - since > longerThanMs) away.push({ start: since, end: at })
    since = undefined
  }
  for (const event of events) {
    if (event.type === 'action' && event.trusted !== false) end(event.at)
    if (event.type !== 'idle') continue
    if (event.state === 'active') end(event.at)
    else since ??= event.since ?? event.at
  }
  end(Infinity)
  return merge(away)
}

/** Begin and end of attention must not lie where surely nobody was; a minute around an act may. */
export function endsInAbsence(
  sessions: readonly Session[],
  away: readonly { start: number; end: number }[],
): readonly Session[] {
  return sessions.filter((session) => {
    if (session.lane === 'meeting' || session.acts.length > 0) return false
    const head = { start: session.start, end: session.start + 1 }
    const tail = { start: session.end - 1, end: session.end }
    return overlapWith(away, head) + overlapWith(away, tail) > 0
  })
}

/** Suggestions that reach into an accepted block, by more than the minute both are rounded to. */
export function intoKept(
  suggestions: readonly Suggestion[],
  kept: readonly KeptBlock[],
  at: (suggestion: Suggestion) => { start: number; end: number },
): readonly Suggestion[] {
  return suggestions.filter((suggestion) => {
    const span = at(suggestion)
    return kept.some(
      (block) => Math.min(span.end, block.endAt) - Math.max(span.start, block.startAt) > 60_000,
    )
  })
}
