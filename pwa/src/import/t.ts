import { imports as en } from '@jejak/shared/i18n/en/import'
import { imports as id } from '@jejak/shared/i18n/id/import'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }
export type ImportKey = keyof typeof id

/** What the page of imports says: a catalogue that comes with it. */
export const i = (key: ImportKey, params?: Params): string => TEXTS[locale.value](key, params)
