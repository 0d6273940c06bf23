import { pairing as en } from '@jejak/shared/i18n/en/pairing'
import { pairing as id } from '@jejak/shared/i18n/id/pairing'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { settings } from '../ui/app-state.ts'

/** The sentences of pairing, said in popup, panel and settings alike. */
export const p = (key: keyof typeof id, params?: Params): string => {
  const { locale } = settings.value
  return createText<keyof typeof id>(locale === 'en' ? en : id, locale)(key, params)
}
