import { dayAt, instantOf, minuteAt } from '@jejak/shared/calendar/day'
import {
  FIVE_DAY_PATTERN,
  hoursOf,
  SIX_DAY_PATTERN,
  type WorkingPattern,
} from '@jejak/shared/calendar/working-time'
import { CONSENT_TEXT, zoneOf, type Settings } from './settings.ts'

export type RecorderState =
  | { readonly kind: 'not-set-up' }
  | { readonly kind: 'off' }
  | { readonly kind: 'paused'; readonly until: number }
  | { readonly kind: 'off-hours' }
  | { readonly kind: 'other-site' }
  | { readonly kind: 'on'; readonly host: string }

/** Early birds and late letters are work too: this long before and after working hours. */
const MARGIN_MIN = 60

/** What the recorder does now. `host` is the watched site in front, if there is one. */
export function recorderState(input: {
  readonly settings: Settings
  readonly now: number
  readonly host: string | null
}): RecorderState {
  const { settings, now, host } = input
  if (settings.consent?.text !== CONSENT_TEXT) return { kind: 'not-set-up' }
  if (!settings.isOn || settings.apps.length === 0) return { kind: 'off' }
  if (settings.pausedUntil !== null && now < settings.pausedUntil)
    return { kind: 'paused', until: settings.pausedUntil }
  if (!settings.anyHour && !isRecordingHour(settings, now)) return { kind: 'off-hours' }
  return host === null ? { kind: 'other-site' } : { kind: 'on', host }
}

/** Only in these two states may anything be written. */
export const mayRecord = (state: RecorderState): boolean =>
  state.kind === 'on' || state.kind === 'other-site'

/** When the state will change by itself, in epoch milliseconds; the indicator is drawn again then. */
export function nextChange(settings: Settings, now: number): number {
  const zone = zoneOf(settings)
  const day = dayAt(now, zone)
  const hours = hoursOf(day, patternOf(settings))
  const edges = hours ? [hours.start - MARGIN_MIN, hours.end + MARGIN_MIN] : []
  const times = [...edges, 1440].map((minute) => instantOf(day, minute, zone))
  if (settings.pausedUntil !== null) times.push(settings.pausedUntil)
  return Math.min(...times.filter((time) => time > now))
}

export const patternOf = (settings: Settings): WorkingPattern =>
  settings.week === 'six-days' ? SIX_DAY_PATTERN : FIVE_DAY_PATTERN

function isRecordingHour(settings: Settings, now: number): boolean {
  const zone = zoneOf(settings)
  const hours = hoursOf(dayAt(now, zone), patternOf(settings))
  if (!hours) return false
  const minute = minuteAt(now, zone)
  return hours.start - MARGIN_MIN <= minute && minute < hours.end + MARGIN_MIN
}
