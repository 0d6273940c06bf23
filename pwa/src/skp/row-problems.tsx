import type { RowProblem } from '@jejak/shared/bkn/plan-file/read-plan-file'
import { f } from './file-words.ts'

/** Rows of the file that are not read, or not whole, each with its number and why. */
export const RowProblems = ({ problems }: { readonly problems: readonly RowProblem[] }) =>
  problems.length > 0 && (
    <section class="card stack" aria-label={f('problems.title', { n: problems.length })}>
      <h2>{f('problems.title', { n: problems.length })}</h2>
      <table class="skp-problems small">
        <thead>
          <tr>
            <th scope="col">{f('problems.row')}</th>
            <th scope="col">{f('problems.what')}</th>
            <th scope="col">{f('problems.value')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ row, sheet, code, value }, at) => (
            <tr key={at}>
              <td>{sheet ? `${sheet} ${row}` : row}</td>
              <td>{f(`problem.${code}`)}</td>
              <td>
                <bdi>{value}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
