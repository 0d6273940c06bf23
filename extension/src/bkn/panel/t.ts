import { bkn as en } from '@jejak/shared/i18n/en/bkn'
import { bkn as id } from '@jejak/shared/i18n/id/bkn'
import { createText } from '@jejak/shared/i18n/text'
import type { Params } from '@jejak/shared/i18n/text'
import { settings } from '../../ui/app-state.ts'

export type BknKey = keyof typeof id

/** The bridge's own sentences: a catalogue of its own, so that the recorder's pages do not carry it. */
export const b = (key: BknKey, params?: Params): string => {
  const { locale } = settings.value
  return createText<BknKey>(locale === 'en' ? en : id, locale)(key, params)
}
