import { options as en } from '@jejak/shared/i18n/en/options'
import { options as id } from '@jejak/shared/i18n/id/options'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { settings } from '../ui/app-state.ts'

export type OptionsKey = keyof typeof id

/** The sentences of the settings: a catalogue of its own, so that the panel does not carry it. */
export const o = (key: OptionsKey, params?: Params): string => {
  const { locale } = settings.value
  return createText<OptionsKey>(locale === 'en' ? en : id, locale)(key, params)
}
