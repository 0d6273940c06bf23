import { tree as en } from '@jejak/shared/i18n/en/tree'
import { tree as id } from '@jejak/shared/i18n/id/tree'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** Sentences of *pohon kinerja*: a catalogue that comes with its page. */
export const k = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)
