import { createText, type Params } from '@jejak/shared/i18n/text'
import { catalogOf, type TextKey } from '../i18n.ts'
import { settings } from './app-state.ts'

/** The sentence for a key in the person's language. */
export const t = (key: TextKey, params?: Params): string => {
  const { locale } = settings.value
  return createText(catalogOf(locale), locale)(key, params)
}
