import { entryForm as en } from '@jejak/shared/i18n/en/entry-form'
import { entryForm as id } from '@jejak/shared/i18n/id/entry-form'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** Sentences of the form of an entry: a catalogue that comes with it. */
export const formText = (key: keyof typeof id, params?: Params): string =>
  TEXTS[locale.value](key, params)
