import type { BknProblem } from '@jejak/shared/bkn/problem'
import { b } from './t.ts'

/** Why it stopped, in a sentence that names the field. */
export function ProblemText({ problem }: { readonly problem: BknProblem }) {
  const field = problem.field ? b(`field.${problem.field}`) : ''
  return (
    <p class="note warn" role="alert">
      {b(`problem.${problem.code}`, { field, message: problem.message ?? '' })}
    </p>
  )
}
