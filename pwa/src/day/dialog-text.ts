import { dayDialogs as en } from '@jejak/shared/i18n/en/day-dialogs'
import { dayDialogs as id } from '@jejak/shared/i18n/id/day-dialogs'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** Sentences of the dialogs of a day: a catalogue that comes with them. */
export const dialogText = (key: keyof typeof id, params?: Params): string =>
  TEXTS[locale.value](key, params)
