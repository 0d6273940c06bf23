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
  const [isWriting, setWriting] = useState(false)
  /** What is typed until the field is there, which a quick hand does not wait for. */
  const typed = useRef<string | null>(null)
  const spot = {
    row: Math.min(wanted.row, people.length - 1),
    column: Math.min(wanted.column, columns.length - 1),
  }
  const size = { rows: people.length, columns: columns.length }
  useLayoutEffect(() => {
    if (follows.current && !isWriting) {
      grid.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()
      follows.current = false
    }
  }, [wanted, isWriting])
  const person = people[spot.row]
  const column = columns[spot.column]
  if (!person || !column) return null
  const go = (next: Spot) => {
    follows.current = true
    setSpot(next)
  }
  const begin = (text: string) => {
    if (!person.isMine) return
    typed.current = text
    setWriting(true)
  }
  const take = () => {
    const text = typed.current ?? ''
    typed.current = null
    return text
  }
  const end = ({ text, to }: Written) => {
    follows.current = to !== 'elsewhere'
    setWriting(false)
    if (to === 'down') setSpot({ ...spot, row: Math.min(spot.row + 1, people.length - 1) })
    if (text !== null) onWrite({ person, column, uraian: text })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    const isText = isPlain && event.key.length === 1
    if (typed.current !== null) {
      event.preventDefault()
      if (isText) typed.current += event.key
      return
    }
    if (isWriting) return
    const next = moveFrom(spot, event, size)
    if (next) go(next)
    else if (event.key === 'Enter' || event.key === 'F2') {
      begin(cellAt(matrix, person.id, column.id).proposal?.uraian ?? '')
    } else if (event.key === 'Delete') {
      if (person.isMine) onWrite({ person, column, uraian: '' })
    } else if (isText && event.key !== ' ') begin(event.key)
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
          if (isWriting) return
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
                const isWritten = isStop && isWriting
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
                        take={take}
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
