import type { BknProblem } from '@jejak/shared/bkn/problem'
import { rowText } from './row-text.ts'
import { b } from './t.ts'

/** Why it stopped, in a sentence that names the field. */
export const ProblemText = ({ problem }: { readonly problem: BknProblem }) => (
  <p class="note warn" role="alert">
    {problemText(problem)}
  </p>
)

/** The sentence of a problem; what the site said of a field is told with the field, as its words may not name it. */
export function problemText({ code, field, message = '', rows = [] }: BknProblem): string {
  const isOfField = code === 'form-refused' && field !== undefined
  return b(isOfField ? 'problem.form-refused-field' : `problem.${code}`, {
    field: field ? b(`field.${field}`) : '',
    message,
    rows: rows.map(rowText).join('; '),
  })
}
