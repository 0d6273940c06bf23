import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import type { Form } from './find-form.ts'

/** A text that the field itself says it cannot hold: a script could put it in, and the site would cut it. */
export function tooLong({ inputs }: Form, entry: FillEntry): BknProblem | undefined {
  const field = (['text', 'unit', 'evidence'] as const).find((each) => {
    const { maxLength } = inputs[each]
    return maxLength > 0 && entry[each].length > maxLength
  })
  if (field === undefined) return undefined
  return problem('form-refused', { field, message: `maksimal ${inputs[field].maxLength} karakter` })
}
