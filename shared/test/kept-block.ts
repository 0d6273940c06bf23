import type { ZoneOffset } from '../src/calendar/day.ts'
import { instantOf, parseMinute } from '../src/calendar/day.ts'
import type { KeptBlock } from '../src/sessionise/session.ts'
import type { Suggestion } from '../src/suggest/suggestion.ts'

/** An accepted suggestion as `suggestDay` takes it back in `context.kept`. */
export function keptBlock(suggestion: Suggestion, zone: ZoneOffset): KeptBlock {
  const { id, app, day, object, start, end } = suggestion
  const instant = (clock: string) => instantOf(day, parseMinute(clock) ?? 0, zone)
  return { id, app, objectKey: object.key, day, startAt: instant(start), endAt: instant(end) }
}
