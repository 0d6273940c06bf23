import type { ResponseOf } from '@jejak/shared/api/contract'
import { dayAt, minuteAt } from '@jejak/shared/calendar/day'
import { security as en } from '@jejak/shared/i18n/en/security'
import { security as id } from '@jejak/shared/i18n/id/security'
import { createText, formatDay, formatTime, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

export type SecurityKey = keyof typeof id

/** Sentences of the page of security, which comes with them. */
export const s = (key: SecurityKey, params?: Params): string =>
  createText<SecurityKey>(locale.value === 'en' ? en : id, locale.value)(key, params)

type Device = ResponseOf<'sessions'>['sessions'][number]['device']

/** "Chrome di Windows"; what is unknown of it is left out. */
export function deviceText({ browser, system }: Device): string {
  if (browser && system) return s('device.name', { browser, system })
  return browser || system || s('device.unknown')
}

/** Day and time of an instant, as they were in a zone. */
export const momentText = (at: number, zone: number): string =>
  `${formatDay(dayAt(at, zone), locale.value, 'medium')}, ${formatTime(minuteAt(at, zone), locale.value)}`
