import { bkn as bknEn } from '@jejak/shared/i18n/en/bkn'
import { bknPwa as en } from '@jejak/shared/i18n/en/bkn-pwa'
import { bkn as bknId } from '@jejak/shared/i18n/id/bkn'
import { bknPwa as id } from '@jejak/shared/i18n/id/bkn-pwa'
import { createText } from '@jejak/shared/i18n/text'
import type { Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

/** Sentences of its own, and those the extension's panel says too (`issue.*`, `settle.*`). */
const TEXTS = {
  id: createText({ ...bknId, ...id }, 'id'),
  en: createText({ ...bknEn, ...en }, 'en'),
}
export type BknKey = keyof typeof id | keyof typeof bknId

/** What is said about e-Kinerja: a catalogue that comes with the pages that need it. */
export const b = (key: BknKey, params?: Params): string => TEXTS[locale.value](key, params)
