import { fields as en } from '@jejak/shared/i18n/en/fields'
import { fields as id } from '@jejak/shared/i18n/id/fields'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { settings } from './app-state.ts'

/** Sentences of fields for times, dates and limited texts. */
export const w = (key: keyof typeof id, params?: Params): string => {
  const { locale } = settings.value
  return createText<keyof typeof id>(locale === 'en' ? en : id, locale)(key, params)
}
