import { linking as en } from '@jejak/shared/i18n/en/linking'
import { linking as id } from '@jejak/shared/i18n/id/linking'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { settings } from './app-state.ts'

/** The sentences of linking, as Jejak says them. */
export const l = (key: keyof typeof id, params?: Params): string => {
  const { locale } = settings.value
  return createText<keyof typeof id>(locale === 'en' ? en : id, locale)(key, params)
}
