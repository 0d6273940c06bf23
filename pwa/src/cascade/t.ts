import { cascade as en } from '@jejak/shared/i18n/en/cascade'
import { cascade as id } from '@jejak/shared/i18n/id/cascade'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** Sentences about how plans hang from each other: a catalogue that comes with them. */
export const c = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)
