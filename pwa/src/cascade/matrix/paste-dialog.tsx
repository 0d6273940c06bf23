import type { Matrix } from '@jejak/shared/skp/cascade'
import { DialogFoot } from '../../ui/dialog-foot.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { cellAt } from './acts.ts'
import type { Pasted } from './paste.ts'
import { x } from './t.ts'

/** What a block from a spreadsheet would propose, before it does. */
export function PasteDialog({
  matrix,
  pasted,
  onClose,
  onSend,
}: {
  readonly matrix: Matrix
  readonly pasted: Pasted
  readonly onClose: () => void
  readonly onSend: () => void
}) {
  const { writes, outside, notMine, tooLong } = pasted
  const left = [
    outside > 0 && x('paste.outside', { n: outside }),
    notMine > 0 && x('paste.notMine', { n: notMine }),
    tooLong > 0 && x('paste.tooLong', { n: tooLong }),
  ].filter((line) => line !== false)
  return (
    <Dialog
      tall
      title={x('paste')}
      onClose={onClose}
      foot={
        <DialogFoot
          onCancel={onClose}
          act={x('paste.send', { n: writes.length })}
          isOff={writes.length === 0}
          onAct={onSend}
        />
      }
    >
      <div class="stack">
        {writes.length === 0 && <p>{x('paste.nothing')}</p>}
        {left.map((line) => (
          <p key={line} class="small">
            {line}
          </p>
        ))}
        <ul class="stack matrix-list">
          {writes.map(({ person, column, uraian }) => {
            const old = cellAt(matrix, person.id, column.id).proposal?.uraian
            return (
              <li key={`${person.id} ${column.id}`}>
                <p class="small quiet">{x('cell', { person: person.name, rhk: column.uraian })}</p>
                <p>
                  <bdi>{uraian}</bdi>
                </p>
                {old !== undefined && old !== uraian && (
                  <p class="small quiet">{x('paste.replaces', { old })}</p>
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </Dialog>
  )
}
