import { IMPORT_KINDS } from '@jejak/shared/import/kinds'
import type { Report } from '@jejak/shared/import/report'
import { i } from './t.ts'

const COLUMNS = ['new', 'changed', 'gone', 'same'] as const

/** How many rows of each list are new, changed, gone or as they were. */
export const CountTable = ({ counts }: { readonly counts: Report['counts'] }) => (
  <div class="import-counts">
    <table>
      <caption class="hidden-visually">{i('report.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{i('count.what')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {i(`count.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {IMPORT_KINDS.filter((kind) => hasAny(counts[kind])).map((kind) => (
          <tr key={kind}>
            <th scope="row">{i(`kind.${kind}`)}</th>
            {COLUMNS.map((column) => (
              <td key={column}>{counts[kind][column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** Of a list that was not given nothing is to be said. */
const hasAny = (of: Report['counts'][(typeof IMPORT_KINDS)[number]]): boolean =>
  COLUMNS.some((column) => of[column] > 0)
