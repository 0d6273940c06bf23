import { feedback as en } from '@jejak/shared/i18n/en/feedback'
import { feedback as id } from '@jejak/shared/i18n/id/feedback'
import { dayAt } from '@jejak/shared/calendar/day'
import { NILAI } from '@jejak/shared/evaluation/perilaku'
import type { FeedbackView } from '@jejak/shared/feedback/feedback'
import { createText, formatDay, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import { failureText } from '../screen/failure-text.ts'
import type { CallFailure } from '../sync/http.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** Sentences of feedback: a catalogue that comes with its pages. */
export const f = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)

export const momentText = (at: number, zone: number): string =>
  formatDay(dayAt(at, zone), locale.value, 'medium').replaceAll(' ', '\u00a0')

/** What a feedback is on. */
export function aboutText({ about, day }: Pick<FeedbackView, 'about' | 'day'>): string {
  const nilai = NILAI.find((each) => each === about.ref)
  const text = nilai ? f(`nilai.${nilai}`) : about.text
  return f(`on.${about.kind}`, { text, day: formatDay(day, locale.value, 'medium') })
}

const TOLD = ['not-near', 'too-many-asked', 'full'] as const

export function refusalText(failure: CallFailure): string {
  const told = TOLD.find((code) => code === failure.refused?.code)
  if (told) return f(`wrong.${told}`)
  return failure.code === 'conflict' ? f('wrong.conflict') : failureText(failure)
}
