import { report as en } from '@jejak/shared/i18n/en/report'
import { report as id } from '@jejak/shared/i18n/id/report'
import { createText, formatDay, type Params } from '@jejak/shared/i18n/text'
import type { Day } from '@jejak/shared/calendar/day'
import { locale } from '../i18n.ts'
import { failureText } from '../screen/failure-text.ts'
import type { CallFailure } from '../sync/http.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }
export type ReportKey = keyof typeof id

/** Sentences of reports: a catalogue that comes with their pages. */
export const e = (key: ReportKey, params?: Params): string => TEXTS[locale.value](key, params)

/** Why a call brought nothing, in the words of these pages where they have some. */
export function wrongText(failure: CallFailure): string {
  const key = `wrong.${failure.refused?.code ?? ''}`
  return isKey(key) ? e(key) : failureText(failure)
}

const isKey = (text: string): text is ReportKey => text in id

/** `1 April 2026`, as a day stands on paper. */
export const paperDay = (day: Day): string =>
  new Intl.DateTimeFormat(locale.value === 'id' ? 'id-ID' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

/** A range of days; a single day is said once. */
export function rangeText(from: Day, to: Day, style: 'paper' | 'medium' = 'medium'): string {
  const words = style === 'paper' ? paperDay : (day: Day) => formatDay(day, locale.value, style)
  return from === to ? words(from) : e('range.between', { from: words(from), to: words(to) })
}
