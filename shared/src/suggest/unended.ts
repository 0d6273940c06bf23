import type { Day, MinuteOfDay } from '../calendar/day.ts'
import { dayAt, minuteAt } from '../calendar/day.ts'
import type { CaptureEvent } from '../capture/event.ts'
import { redact } from '../capture/redact.ts'
import type { AppProfile } from '../describe/app-profile.ts'
import { prepareApps } from '../describe/apps.ts'
import { meetingPhrase } from '../describe/meeting.ts'
import { fit } from '../describe/one-line.ts'
import { meetingLane } from '../sessionise/meetings.ts'
import { order } from '../sessionise/order.ts'
import type { SuggestSettings } from './settings.ts'
import { DEFAULT_SETTINGS, isWatchedBy, sessionConfigOf } from './settings.ts'
import { suggestionId } from './suggestion-id.ts'

/** A meeting whose end nobody saw: after its last sign of life there was silence. */
export type Unended = {
  /** The same silence gives the same id on every run. */
  readonly id: string
  readonly app: string
  readonly day: Day
  /** The minute of the last sign of life: up to here it was told, from here on it is asked. */
  readonly start: MinuteOfDay
  /** The sentence for whatever time the person says that it went on. */
  readonly text: string
}

/**
 * Meetings that may have gone on after the last that was heard of them, in order of time. This claims no time; it only says
 * what may be asked. One that may still be running is not asked about.
 * @param now epoch milliseconds; the log is as of then
 */
export function findUnended(
  events: readonly CaptureEvent[],
  settings: SuggestSettings,
  { apps, now }: { readonly apps: readonly AppProfile[]; readonly now: number },
): readonly Unended[] {
  const config = sessionConfigOf(settings, apps)
  const zone = settings.zone ?? DEFAULT_SETTINGS.zone
  const known = prepareApps(apps)
  const { unknown } = meetingLane({
    ordered: order(events, config.clockJumpMs),
    config,
    isWatched: isWatchedBy(settings, apps),
  })
  return unknown
    .filter(({ start, end }) => Math.min(end, now) - start > config.meetingPulseMs)
    .sort((a, b) => a.start - b.start)
    .map(({ app, key, label, start }) => {
      const day = dayAt(start, zone)
      const { text } = meetingPhrase(app, { type: 'meeting', key, label }, known)
      const id = suggestionId({ day, app, key: `end:${key}`, startAt: start })
      return { id, app, day, start: minuteAt(start, zone), text: redact(fit(text)).text }
    })
}
