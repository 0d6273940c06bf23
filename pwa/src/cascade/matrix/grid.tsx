import type { Matrix } from '@jejak/shared/skp/cascade'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { moveFrom, type Spot } from '../../team/matrix-keys.ts'
import { cellAt } from './acts.ts'
import { CellEditor, type Written } from './cell-editor.tsx'
import { CellText } from './cell.tsx'
import type { Write } from './paste.ts'
import { x } from './t.ts'

/** A grid with one tab stop (ARIA APG): arrows move, Enter, F2 or a letter writes, Delete withdraws, Ctrl+V pastes. */
export function Grid({
  matrix,
  onWrite,
  onPaste,
}: {
  readonly matrix: Matrix
  readonly onWrite: (write: Write) => void
  readonly onPaste: (from: Spot, text: string) => void
}) {
  const { people, columns } = matrix
  const grid = useRef<HTMLTableElement>(null)
  const follows = useRef(false)
  const [wanted, setSpot] = useState<Spot>({ row: 0, column: 0 })
  const [typed, setTyped] = useState<string | null>(null)
  const spot = {
    row: Math.min(wanted.row, people.length - 1),
    column: Math.min(wanted.column, columns.length - 1),
  }
  const size = { rows: people.length, columns: columns.length }
  useLayoutEffect(() => {
    if (follows.current && typed === null) {
      grid.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()
      follows.current = false
    }
  }, [wanted, typed])
  const person = people[spot.row]
  const column = columns[spot.column]
  if (!person || !column) return null
  const go = (next: Spot) => {
    follows.current = true
    setSpot(next)
  }
  const begin = (text: string) => person.isMine && setTyped(text)
  const end = ({ text, to }: Written) => {
    follows.current = to !== 'elsewhere'
    setTyped(null)
    if (to === 'down') setSpot({ ...spot, row: Math.min(spot.row + 1, people.length - 1) })
    if (text !== null) onWrite({ person, column, uraian: text })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (typed !== null) return
    const next = moveFrom(spot, event, size)
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (next) go(next)
    else if (event.key === 'Enter' || event.key === 'F2') {
      begin(cellAt(matrix, person.id, column.id).proposal?.uraian ?? '')
    } else if (event.key === 'Delete') {
      if (person.isMine) onWrite({ person, column, uraian: '' })
    } else if (isPlain && event.key.length === 1 && event.key !== ' ') begin(event.key)
    else return
    event.preventDefault()
  }
  return (
    <div class="matrix-scroll">
      <table
        ref={grid}
        class="matrix"
        role="grid"
        aria-label={x('title')}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          if (typed !== null) return
          event.preventDefault()
          onPaste(spot, event.clipboardData?.getData('text/plain') ?? '')
        }}
      >
        <thead>
          <tr>
            <th scope="col" class="matrix-name">
              {x('person')}
            </th>
            {columns.map(({ id, uraian }) => (
              <th key={id} scope="col">
                <bdi>{uraian}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((one, row) => (
            <tr key={one.id}>
              <th scope="row" class="matrix-name">
                <bdi>{one.name}</bdi>
                <span class="small quiet">
                  <bdi>{one.isMine ? one.post : x('moved')}</bdi>
                </span>
              </th>
              {columns.map(({ id, uraian }, at) => {
                const isStop = row === spot.row && at === spot.column
                const isWritten = isStop && typed !== null
                return (
                  <td
                    key={id}
                    tabIndex={isStop && !isWritten ? 0 : -1}
                    class={one.isMine ? undefined : 'fixed'}
                    onFocus={(event) =>
                      event.target === event.currentTarget && setSpot({ row, column: at })
                    }
                    onDblClick={() => begin(cellAt(matrix, one.id, id).proposal?.uraian ?? '')}
                  >
                    {isWritten ? (
                      <CellEditor
                        label={x('cell', { person: one.name, rhk: uraian })}
                        text={typed}
                        onEnd={end}
                      />
                    ) : (
                      <CellText matrix={matrix} personId={one.id} columnId={id} />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
