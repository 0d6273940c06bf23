import { allowance as en } from '@jejak/shared/i18n/en/allowance'
import { allowance as id } from '@jejak/shared/i18n/id/allowance'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import { failureText } from '../screen/failure-text.ts'
import type { CallFailure } from '../sync/http.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** Sentences of the rule of pay: a catalogue that comes with its page. */
export const w = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)

export const refusalText = (failure: CallFailure): string =>
  failure.code === 'conflict' ? w('wrong.conflict') : failureText(failure)

/** Rupiah, whole. */
export const rupiah = (amount: number): string =>
  new Intl.NumberFormat(locale.value === 'id' ? 'id-ID' : 'en-GB', {
    style: 'currency',
    currency: 'IDR',
    maximumFractionDigits: 0,
  }).format(amount)
