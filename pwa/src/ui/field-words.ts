import { fields as en } from '@jejak/shared/i18n/en/fields'
import { fields as id } from '@jejak/shared/i18n/id/fields'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** Sentences of fields for times, dates and limited texts: they come with what is loaded late. */
export const w = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)
