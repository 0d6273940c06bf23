import { skp as en } from '@jejak/shared/i18n/en/skp'
import { skp as id } from '@jejak/shared/i18n/id/skp'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** Sentences about the plan: a catalogue of their own, which comes with its page. */
export const s = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)
