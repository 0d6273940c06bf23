import { DaySchema, MinuteSchema } from '@jejak/shared/calendar/day'
import { HoursSchema } from '@jejak/shared/calendar/hours'
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { OwnWeekSchema } from './own-week.ts'

const KEY = 'settings'
export const DEFAULT_PAGE = 'http://localhost:8787'
/** Raised when the text people agree to changes: they are asked again. */
export const CONSENT_TEXT = 1

const RestSchema = v.strictObject({ start: MinuteSchema, end: MinuteSchema })

const SettingsSchema = v.object({
  locale: v.fallback(v.picklist(['id', 'en']), 'id'),
  /** Which text was agreed to, and when. Without it nothing is recorded. */
  consent: v.fallback(v.nullable(v.object({ text: v.number(), at: v.number() })), null),
  isOn: v.fallback(v.boolean(), true),
  /** How far the first run has come; whoever agreed before there was one is through. */
  firstRun: v.fallback(v.picklist(['apps', 'pin', 'done']), 'done'),
  /** Apps the person switched on. */
  apps: v.fallback(v.array(v.string()), []),
  pausedUntil: v.fallback(v.nullable(v.number()), null),
  pausedAt: v.fallback(v.nullable(v.number()), null),
  pauseEndedAt: v.fallback(v.nullable(v.number()), null),
  /** Exact origin of the person's own Jejak. */
  page: v.fallback(v.string(), DEFAULT_PAGE),
  week: v.fallback(v.picklist(['five-days', 'six-days', 'own']), 'five-days'),
  /** Hours of each weekday when `week` is `own`; kept when another week is chosen. */
  ownWeek: v.fallback(v.nullable(OwnWeekSchema), null),
  /** Another lunch than the regulation's; an own week has its own. */
  lunch: v.fallback(v.nullable(v.strictObject({ weekday: RestSchema, friday: RestSchema })), null),
  /** Other hours between two days; null takes those of the shipped calendar. */
  ramadan: v.fallback(
    v.nullable(
      v.strictObject({ from: DaySchema, to: DaySchema, weekday: HoursSchema, friday: HoursSchema }),
    ),
    null,
  ),
  anyHour: v.fallback(v.boolean(), false),
  /** Minutes of a lesson (jam pelajaran); null: not said yet, so it is asked. */
  lessonMinutes: v.fallback(v.nullable(v.picklist([35, 40, 45])), null),
  /** Minutes east of UTC; null follows the device. */
  zone: v.fallback(v.nullable(v.number()), null),
})
export type Settings = v.InferOutput<typeof SettingsSchema>

export const defaultSettings: Settings = v.parse(SettingsSchema, {})

/** The settings as stored; what is missing or broken has its default, so no setting can stop the rest. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY)
  return toSettings(stored[KEY])
}

type Change = Partial<Settings> | ((now: Settings) => Partial<Settings>)

/**
 * Changes some settings and leaves the others. One change at a time in the whole browser: storage knows no
 * transaction, and a pause chosen while a page keeps another setting must not be lost to it.
 * @param change a function when the new value grows out of the old one, as lists do
 */
export const changeSettings = (change: Change): Promise<void> =>
  navigator.locks.request('jejak-settings', async () => {
    const now = await readSettings()
    const changed = typeof change === 'function' ? change(now) : change
    await browser.storage.local.set({ [KEY]: { ...now, ...changed } })
  })

export const switchOn = (app: string): Promise<void> =>
  changeSettings(({ apps }) => ({ apps: [...new Set([...apps, app])] }))

export const switchOff = (...gone: readonly string[]): Promise<void> =>
  changeSettings(({ apps }) => ({ apps: apps.filter((app) => !gone.includes(app)) }))

/** Calls back with before and after whenever settings change, whoever changed them. */
export function onSettings(listener: (after: Settings, before: Settings) => void): () => void {
  const onChange = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const change = changes[KEY]
    if (change) listener(toSettings(change.newValue), toSettings(change.oldValue))
  }
  browser.storage.local.onChanged.addListener(onChange)
  return () => browser.storage.local.onChanged.removeListener(onChange)
}

/**
 * Tells the settings as they are, and every change from then on. Listens before it reads: what is changed in
 * between, from another page or by the worker, would reach nobody.
 */
export async function followSettings(listener: (now: Settings) => void): Promise<void> {
  let isNotified = false
  onSettings((after) => {
    isNotified = true
    listener(after)
  })
  const first = await readSettings()
  if (!isNotified) listener(first)
}

/** The person's zone: as set, else the device's. Indonesia has no summer time, so "now" is enough. */
export const zoneOf = (settings: Settings): number =>
  settings.zone ?? -new Date().getTimezoneOffset()

function toSettings(value: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, value ?? {})
  return parsed.success ? parsed.output : defaultSettings
}
