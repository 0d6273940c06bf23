import { calendar as en } from '@jejak/shared/i18n/en/calendar'
import { calendar as id } from '@jejak/shared/i18n/id/calendar'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }
export type CalendarKey = keyof typeof id

/** Sentences about days and months: a catalogue of their own, which comes with what is loaded late. */
export const c = (key: CalendarKey, params?: Params): string => TEXTS[locale.value](key, params)
