import { worktime as en } from '@jejak/shared/i18n/en/worktime'
import { worktime as id } from '@jejak/shared/i18n/id/worktime'
import { createText, formatDay, type Params } from '@jejak/shared/i18n/text'
import { isWrongCode } from '@jejak/shared/org/wrong'
import type { Day } from '@jejak/shared/calendar/day'
import { locale } from '../i18n.ts'
import { failureText } from '../screen/failure-text.ts'
import type { CallFailure } from '../sync/http.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }
export type WorktimeKey = keyof typeof id

/** Sentences of calendars, leave and periods: a catalogue that comes with their pages. */
export const k = (key: WorktimeKey, params?: Params): string => TEXTS[locale.value](key, params)

/** A range of days; a single day is said once. */
export function rangeText(from: Day, to: Day): string {
  const words = (day: Day) => formatDay(day, locale.value, 'medium')
  return from === to ? words(from) : k('calendar.between', { from: words(from), to: words(to) })
}

/** Why a call brought nothing, in the words of these pages where they have some. */
export function wrongText(failure: CallFailure): string {
  const code = failure.refused?.code ?? ''
  return isWrongCode(code) ? k(`wrong.${code}`) : failureText(failure)
}
