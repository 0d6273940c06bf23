import { matrix as en } from '@jejak/shared/i18n/en/matrix'
import { matrix as id } from '@jejak/shared/i18n/id/matrix'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../../i18n.ts'
import { failureText } from '../../screen/failure-text.ts'
import type { CallFailure } from '../../sync/http.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** Sentences of the matrix: a catalogue that comes with its page. */
export const x = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)

const SAID = ['not-yours', 'not-in-force', 'answered', 'full'] as const

export function refusalText(failure: CallFailure): string {
  const said = SAID.find((code) => code === failure.refused?.code)
  return said ? x(`refused.${said}`) : failureText(failure)
}
