import { entrance as en } from '@jejak/shared/i18n/en/entrance'
import { entrance as id } from '@jejak/shared/i18n/id/entrance'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

export type EntranceKey = keyof typeof id

/** Sentences of the pages before somebody is signed in, which come with them. */
export const entranceText = (key: EntranceKey, params?: Params): string =>
  createText<EntranceKey>(locale.value === 'en' ? en : id, locale.value)(key, params)
