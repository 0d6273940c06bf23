import { dayAt, minuteAt } from '../calendar/day.ts'
import type { Day, MinuteOfDay, ZoneOffset } from '../calendar/day.ts'
import type { CaptureEvent } from '../capture/event.ts'
import { suggestionId } from './suggestion-id.ts'

/** The page that hands a meeting over to a desktop program, as adapters name it. */
export const LAUNCH_ROUTE = '/launch'

/** A meeting that was started outside the browser: nobody here knows when it ended. */
export type Launched = {
  /** The same launch gives the same id on every run. */
  readonly id: string
  readonly app: string
  readonly key: string
  readonly day: Day
  readonly start: MinuteOfDay
}

/** A meeting opened again within this time is the same meeting: a link pressed twice, a connection that broke. */
const SAME_MS = 3_600_000
/** Whoever goes on in the browser is in the call within this time, or waits in a lobby. */
const JOIN_MS = 30 * 60_000

/**
 * Meetings handed over to the desktop program, in order. One that went on in the browser is left out: its end is
 * known. This claims no time; it only says what may be asked.
 */
export function findLaunched(
  events: readonly CaptureEvent[],
  zone: ZoneOffset,
): readonly Launched[] {
  const found: (Launched & { readonly at: number })[] = []
  for (const event of events) {
    if (event.type !== 'focus' || event.route !== LAUNCH_ROUTE) continue
    const { app, at } = event
    const { key } = event.object
    const day = dayAt(at, zone)
    const isKnown = found.some(
      (one) => one.app === app && one.key === key && one.day === day && at - one.at < SAME_MS,
    )
    if (isKnown || isJoinedHere(events, { app, at })) continue
    const id = suggestionId({ day, app, key, startAt: at })
    found.push({ id, app, key, day, start: minuteAt(at, zone), at })
  }
  return found.map(({ at: _at, ...launched }) => launched)
}

const isJoinedHere = (
  events: readonly CaptureEvent[],
  { app, at }: { readonly app: string; readonly at: number },
) =>
  events.some(
    (event) =>
      event.type === 'meeting' &&
      event.on &&
      event.app === app &&
      event.at >= at &&
      event.at - at < JOIN_MS,
  )
