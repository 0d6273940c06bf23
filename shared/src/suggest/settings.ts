import type { MinuteOfDay } from '../calendar/day.ts'
import { parseMinute, weekdayOf } from '../calendar/day.ts'
import type { Day } from '../calendar/day.ts'
import type { AppProfile } from '../describe/app-profile.ts'
import type { LunchOf } from '../sessionise/boundary.ts'
import { DEFAULT_LUNCH } from '../sessionise/boundary.ts'
import type { SessionConfig } from '../sessionise/config.ts'
import { SESSION_CONFIG } from '../sessionise/config.ts'

/** Hours by day: keys are a weekday or a range of them, values `["08:00", "16:00"]`. */
export type HoursByDay = Readonly<Record<string, readonly [string, string]>>

/** All optional: what is left out has the product's default. */
export type SuggestSettings = Partial<
  Pick<
    SessionConfig,
    | 'idleEditMs'
    | 'idleReadMs'
    | 'sameObjectGapMs'
    | 'excursionMs'
    | 'breakMs'
    | 'suggestMinMs'
    | 'rawMinMs'
    | 'bulkMinCount'
    | 'bulkWindowMs'
  >
> & {
  /** Minutes east of UTC. */
  readonly zone?: number
  /** Apps that are switched on; when left out, those that do not start switched off. */
  readonly apps?: readonly string[]
  readonly lunch?: HoursByDay
  readonly workingHours?: HoursByDay
  readonly roundToMin?: number
}

export const DEFAULT_SETTINGS = {
  zone: 420,
  idleEditMs: SESSION_CONFIG.idleEditMs,
  idleReadMs: SESSION_CONFIG.idleReadMs,
  sameObjectGapMs: SESSION_CONFIG.sameObjectGapMs,
  excursionMs: SESSION_CONFIG.excursionMs,
  breakMs: SESSION_CONFIG.breakMs,
  suggestMinMs: SESSION_CONFIG.suggestMinMs,
  rawMinMs: SESSION_CONFIG.rawMinMs,
  bulkMinCount: SESSION_CONFIG.bulkMinCount,
  bulkWindowMs: SESSION_CONFIG.bulkWindowMs,
  lunch: { 'mon-thu': ['12:00', '13:00'], fri: ['11:30', '13:00'] },
  workingHours: { 'mon-thu': ['07:30', '16:00'], fri: ['07:30', '16:30'] },
  roundToMin: 1,
} as const satisfies SuggestSettings

/** Reporting about reporting is noise: e-Kinerja is where the entries go, whatever is switched on. */
const NEVER_SUGGESTED = 'ekinerja'

/** On after consent: what does not start switched off. */
export const defaultApps = (profiles: readonly AppProfile[]): readonly string[] =>
  profiles.filter(({ startsOff }) => startsOff !== true).map(({ app }) => app)

/** Which apps are watched. Sites that the person added are on as well, until a list says otherwise. */
export function isWatchedBy(
  settings: SuggestSettings,
  profiles: readonly AppProfile[],
): (app: string) => boolean {
  const apps = new Set(settings.apps ?? defaultApps(profiles))
  const takesSites = settings.apps === undefined
  return (app) =>
    app !== NEVER_SUGGESTED && (apps.has(app) || (takesSites && app.startsWith('site:')))
}

export function sessionConfigOf(
  settings: SuggestSettings,
  profiles: readonly AppProfile[],
): SessionConfig {
  const { zone: _z, apps: _a, lunch: _l, workingHours: _w, roundToMin: _r, ...times } = settings
  const serial = profiles.filter(({ wording }) => wording?.chain !== undefined)
  return { ...SESSION_CONFIG, ...times, serialApps: new Set(serial.map(({ app }) => app)) }
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

type Minutes = readonly [MinuteOfDay, MinuteOfDay]

/** Each weekday's hours; a range such as `mon-thu` speaks for all of its days. */
function byWeekday(hours: HoursByDay): readonly (Minutes | null)[] {
  const week: (Minutes | null)[] = WEEKDAYS.map(() => null)
  for (const [key, [from, to]] of Object.entries(hours)) {
    const start = parseMinute(from)
    const end = parseMinute(to)
    if (start === undefined || end === undefined) continue
    const [first = -1, last = first] = key.split('-').map((name) => WEEKDAYS.indexOf(name))
    if (first < 0 || last < 0) continue
    for (let i = first; ; i = (i + 1) % 7) {
      week[i] = [start, end]
      if (i === last) break
    }
  }
  return week
}

export function lunchOf(settings: SuggestSettings): LunchOf {
  if (!settings.lunch) return DEFAULT_LUNCH
  const week = byWeekday(settings.lunch)
  return (day) => week[weekdayOf(day)] ?? null
}

/** Working hours of a day, null on a day off. */
export function workingHoursOf(settings: SuggestSettings): (day: Day) => Minutes | null {
  const week = byWeekday(settings.workingHours ?? DEFAULT_SETTINGS.workingHours)
  return (day) => week[weekdayOf(day)] ?? null
}
