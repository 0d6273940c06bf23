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
        {IMPORT_KINDS.map((kind) => (
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
