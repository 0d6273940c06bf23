import { evaluation as en } from '@jejak/shared/i18n/en/evaluation'
import { evaluation as id } from '@jejak/shared/i18n/id/evaluation'
import type { Day } from '@jejak/shared/calendar/day'
import { createText, formatDay, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import { failureText } from '../screen/failure-text.ts'
import type { CallFailure } from '../sync/http.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** Sentences of evaluations: a catalogue that comes with their pages. */
export const e = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)

/** On one line: a date that is cut in two is read twice. */
export const dayText = (day: Day): string =>
  formatDay(day, locale.value, 'medium').replaceAll(' ', '\u00a0')

/** Up to four decimals, as angka kredit has them. */
export const numberText = (value: number): string =>
  new Intl.NumberFormat(locale.value === 'id' ? 'id-ID' : 'en-GB', {
    maximumFractionDigits: 4,
  }).format(value)

/** Refusals that the person can do something about; the others are what any page says. */
const TOLD = ['reason-required', 'period-open', 'window-over'] as const

export function refusalText(failure: CallFailure): string {
  const told = TOLD.find((code) => code === failure.refused?.code)
  if (told) return e(`wrong.${told}`)
  return failure.code === 'conflict' ? e('wrong.conflict') : failureText(failure)
}
