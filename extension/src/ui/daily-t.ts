import { daily as en } from '@jejak/shared/i18n/en/daily'
import { daily as id } from '@jejak/shared/i18n/id/daily'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { settings } from './app-state.ts'

export type DailyKey = keyof typeof id

/** The sentences of what is loaded after the panel stands. */
export const d = (key: DailyKey, params?: Params): string => {
  const { locale } = settings.value
  return createText<DailyKey>(locale === 'en' ? en : id, locale)(key, params)
}
