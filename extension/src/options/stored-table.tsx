import type { ComponentChildren } from 'preact'
import { o } from './t.ts'

/** What is stored, line by line, each with its button to delete it. */
export function StoredTable<Row>({
  heads,
  rows,
  keyOf,
  cellsOf,
  onDelete,
}: {
  readonly heads: readonly [string, string]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string | number
  readonly cellsOf: (row: Row) => readonly [ComponentChildren, ComponentChildren]
  readonly onDelete: (row: Row) => Promise<void>
}) {
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col">
            <span class="unseen">{o('stored.delete')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const [first, second] = cellsOf(row)
          return (
            <tr key={keyOf(row)}>
              <td>{first}</td>
              <td>{second}</td>
              <td class="actions">
                <button type="button" class="quiet" onClick={() => void onDelete(row)}>
                  {o('stored.delete')}
                </button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
