import { skpTemplateContract } from '@jejak/shared/api/routes/skp-template'
import type { RowRequest, RowResponse } from '@jejak/shared/api/contract'
import { skpTemplate as en } from '@jejak/shared/i18n/en/skp-template'
import { skpTemplate as id } from '@jejak/shared/i18n/id/skp-template'
import { createText, type Params } from '@jejak/shared/i18n/text'
import type { Result } from '@jejak/shared/result'
import { locale } from '../../i18n.ts'
import { failureText } from '../../screen/failure-text.ts'
import { callRow, type CallFailure } from '../../sync/http.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** Sentences about templates of SKPs: a catalogue that comes with its pages. */
export const w = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)

type Rows = typeof skpTemplateContract

/** Calls a route of templates. */
export const askTemplates = <Name extends keyof Rows>(
  name: Name,
  input: RowRequest<Rows[Name]>,
): Promise<Result<RowResponse<Rows[Name]>, CallFailure>> =>
  callRow(skpTemplateContract[name], input)

/** Why an act on a template brought nothing. */
export function refusedText(failure: CallFailure): string {
  if (failure.code === 'conflict') return w('conflict')
  return failure.refused?.code === 'full' ? w('full') : failureText(failure)
}
