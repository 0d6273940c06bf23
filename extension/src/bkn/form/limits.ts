import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import type { Form } from './find-form.ts'
import type { Control } from './widgets.ts'

/** A text that the field itself says it cannot hold: a script could put it in, and the site would cut it. */
export function tooLong({ inputs }: Form, entry: FillEntry): BknProblem | undefined {
  const field = (['text', 'unit', 'evidence'] as const).find((each) => {
    const most = mostOf(inputs[each])
    return most > 0 && entry[each].length > most
  })
  if (field === undefined) return undefined
  return problem('form-refused', { field, message: `maksimal ${mostOf(inputs[field])} karakter` })
}

const mostOf = (control: Control): number =>
  control instanceof HTMLSelectElement ? -1 : control.maxLength
