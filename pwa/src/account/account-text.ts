import { account as en } from '@jejak/shared/i18n/en/account'
import { account as id } from '@jejak/shared/i18n/id/account'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }
export type AccountKey = keyof typeof id

/** Sentences of the account, which come with its page. */
export const accountText = (key: AccountKey, params?: Params): string =>
  TEXTS[locale.value](key, params)
