import type { BknProblem } from '@jejak/shared/bkn/problem'
import { rowText } from './row-text.ts'
import { b } from './t.ts'

/** Why it stopped, in a sentence that names the field. */
export function ProblemText({ problem }: { readonly problem: BknProblem }) {
  const rows = (problem.rows ?? []).map(rowText).join('; ')
  const field = problem.field ? b(`field.${problem.field}`) : ''
  return (
    <p class="note warn" role="alert">
      {b(`problem.${problem.code}`, { field, message: problem.message ?? '', rows })}
    </p>
  )
}
