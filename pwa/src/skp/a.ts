import { SKP_REFUSALS } from '@jejak/shared/skp/agreement'
import { agreement as en } from '@jejak/shared/i18n/en/agreement'
import { agreement as id } from '@jejak/shared/i18n/id/agreement'
import { usedAction } from '@jejak/shared/skp/in-use'
import type { SkpContent } from '@jejak/shared/skp/skp'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import { failureText } from '../screen/failure-text.ts'
import type { CallFailure } from '../sync/http.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** Sentences about how an SKP is agreed on: a catalogue that comes with its pages. */
export const a = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)

const SAID = [...SKP_REFUSALS, 'in-use', 'superior-rhk', 'not-acting', 'has-plan'] as const

/** Why an act brought nothing, in the words of these pages where they have some. */
export function refusalText(
  failure: CallFailure,
  plans: readonly Pick<SkpContent, 'rhk'>[] = [],
): string {
  const used = failure.refused && usedAction(failure.refused.path, plans)
  if (used) return a('refused.named', { name: used })
  const said = SAID.find((code) => code === failure.refused?.code)
  return said ? a(`refused.${said}`) : failureText(failure)
}
