import { dayAt, type Day } from '@jejak/shared/calendar/day'
import { signal } from '@preact/signals'
import { clock } from '../clock/clock.ts'
import { defaultSettings, zoneOf } from '../settings/settings.ts'

/** The settings as they are now; every part of a page that reads them is drawn again when they change. */
export const settings = signal(defaultSettings)

export const now = (): number => clock.now()
export const today = (): Day => dayAt(now(), zoneOf(settings.value))
