import { activation as en } from '@jejak/shared/i18n/en/activation'
import { activation as id } from '@jejak/shared/i18n/id/activation'
import { dayAt, minuteAt } from '@jejak/shared/calendar/day'
import { createText, formatDay, formatTime, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }
export type ActivationKey = keyof typeof id

/** What the pages of activation say: a catalogue that comes with them. */
export const a = (key: ActivationKey, params?: Params): string => TEXTS[locale.value](key, params)

/** Day and time of an instant, as they were in a zone. */
export const whenText = (at: number, zone: number): string =>
  `${formatDay(dayAt(at, zone), locale.value, 'medium')}, ${formatTime(minuteAt(at, zone), locale.value)}`
