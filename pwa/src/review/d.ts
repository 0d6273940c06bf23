import { decided as en } from '@jejak/shared/i18n/en/decided'
import { decided as id } from '@jejak/shared/i18n/id/decided'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** What the page of decisions says: a catalogue that comes with it. */
export const d = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)
