import { office as en } from '@jejak/shared/i18n/en/office'
import { office as id } from '@jejak/shared/i18n/id/office'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { ORG_REFUSALS } from '@jejak/shared/org/refusals'
import { locale } from '../i18n.ts'
import { failureText } from '../screen/failure-text.ts'
import type { CallFailure } from '../sync/http.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }
export type OfficeKey = keyof typeof id

/** Sentences about people, units and posts: a catalogue of their own, which comes with the pages that say them. */
export const o = (key: OfficeKey, params?: Params): string => TEXTS[locale.value](key, params)

/** Why an act was refused, in a sentence: one of its own where there is one. */
export function refusalText(failure: CallFailure): string {
  const code = ORG_REFUSALS.find((known) => known === failure.refused?.code)
  return code ? o(`refused.${code}`) : failureText(failure)
}
