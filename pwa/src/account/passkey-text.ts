import { passkey as en } from '@jejak/shared/i18n/en/passkey'
import { passkey as id } from '@jejak/shared/i18n/id/passkey'
import { createText } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

export type PasskeyKey = keyof typeof id

/** Sentences of showing a passkey or another factor, which come with what asks for one. */
export const passkeyText = (key: PasskeyKey): string =>
  createText<PasskeyKey>(locale.value === 'en' ? en : id, locale.value)(key)
