import { dayAt, instantOf, minuteAt } from '@jejak/shared/calendar/day'
import { hoursOn, recordingTime } from '../settings/hours.ts'
import type { Unkept } from '../storage/session-state.ts'
import { CONSENT_TEXT, zoneOf, type Settings } from '../settings/settings.ts'

export type RecorderState =
  | { readonly kind: 'not-set-up' }
  | { readonly kind: 'off' }
  | { readonly kind: 'paused'; readonly until: number }
  | { readonly kind: 'off-hours' }
  | { readonly kind: 'not-kept'; readonly since: number; readonly why: Unkept['why'] }
  | { readonly kind: 'other-site' }
  | { readonly kind: 'on'; readonly host: string }

/** What the recorder does now. `host` is the watched site in front, if there is one; `unkept` what became of the last write. */
export function recorderState(input: {
  readonly settings: Settings
  readonly now: number
  readonly host: string | null
  readonly unkept: Unkept | null
}): RecorderState {
  const { settings, now, host, unkept } = input
  if (settings.consent?.text !== CONSENT_TEXT) return { kind: 'not-set-up' }
  if (!settings.isOn || settings.apps.length === 0) return { kind: 'off' }
  if (settings.pausedUntil !== null && now < settings.pausedUntil)
    return { kind: 'paused', until: settings.pausedUntil }
  if (!settings.anyHour && !isRecordingHour(settings, now)) return { kind: 'off-hours' }
  if (unkept) return { kind: 'not-kept', ...unkept }
  return host === null ? { kind: 'other-site' } : { kind: 'on', host }
}

/** Only in these states may anything be written; what is not kept is tried again. */
export const mayRecord = ({ kind }: RecorderState): boolean =>
  kind === 'on' || kind === 'other-site' || kind === 'not-kept'

/** When the state will change by itself, in epoch milliseconds; the indicator is drawn again then. */
export function nextChange(settings: Settings, now: number): number {
  const zone = zoneOf(settings)
  const day = dayAt(now, zone)
  const edges = recordingTime(hoursOn(settings, day)).flatMap(({ start, end }) => [start, end])
  const times = [...edges, 1440].map((minute) => instantOf(day, minute, zone))
  if (settings.pausedUntil !== null) times.push(settings.pausedUntil)
  return Math.min(...times.filter((time) => time > now))
}

function isRecordingHour(settings: Settings, now: number): boolean {
  const zone = zoneOf(settings)
  const minute = minuteAt(now, zone)
  const times = recordingTime(hoursOn(settings, dayAt(now, zone)))
  return times.some(({ start, end }) => start <= minute && minute < end)
}
