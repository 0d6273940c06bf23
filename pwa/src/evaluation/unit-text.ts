import { unit as en } from '@jejak/shared/i18n/en/unit'
import { unit as id } from '@jejak/shared/i18n/id/unit'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** What a head reads of everybody below: a catalogue that comes when it is opened. */
export const u = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)
