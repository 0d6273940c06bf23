import { extension as en } from '@jejak/shared/i18n/en/extension'
import { extension as id } from '@jejak/shared/i18n/id/extension'
import type { Locale } from '@jejak/shared/i18n/text'

export type TextKey = keyof typeof id

export const catalogOf = (locale: Locale): Readonly<Record<TextKey, string>> =>
  locale === 'en' ? en : id
