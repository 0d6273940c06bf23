import { linking as en } from '@jejak/shared/i18n/en/linking'
import { linking as id } from '@jejak/shared/i18n/id/linking'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

/** Sentences of linking: a catalogue of their own, because they come with what is loaded after the first page. */
export const l = (key: keyof typeof id, params?: Params): string =>
  createText<keyof typeof id>(locale.value === 'en' ? en : id, locale.value)(key, params)
