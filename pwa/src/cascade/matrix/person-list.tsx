import type { Matrix } from '@jejak/shared/skp/cascade'
import { useId, useState } from 'preact/hooks'
import { DialogFoot } from '../../ui/dialog-foot.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { isWithinLimits, Limit } from '../../ui/limit.tsx'
import { cellAt } from './acts.ts'
import { CellText } from './cell.tsx'
import { LONGEST, type Write } from './paste.ts'
import { x } from './t.ts'

type Spot = Pick<Write, 'person' | 'column'>

/** The same on a phone: person by person, each RHK below the other. */
export function PersonList({
  matrix,
  onWrite,
}: {
  readonly matrix: Matrix
  readonly onWrite: (write: Write) => void
}) {
  const [open, setOpen] = useState<Spot | null>(null)
  return (
    <>
      <ul class="stack">
        {matrix.people.map((person) => (
          <li key={person.id} class="card stack">
            <div>
              <h2>
                <bdi>{person.name}</bdi>
              </h2>
              <p class="small quiet">
                <bdi>{person.isMine ? person.post : x('moved')}</bdi>
              </p>
            </div>
            <ul class="stack matrix-list">
              {matrix.columns.map((column) => (
                <li key={column.id} class="stack">
                  <p class="small quiet">{x('for', { rhk: column.uraian })}</p>
                  <p>
                    <CellText matrix={matrix} personId={person.id} columnId={column.id} />
                  </p>
                  {person.isMine && (
                    <button
                      type="button"
                      class="button"
                      onClick={() => setOpen({ person, column })}
                    >
                      {cellAt(matrix, person.id, column.id).proposal ? x('change') : x('propose')}
                      <span class="hidden-visually">
                        {' '}
                        {x('cell', { person: person.name, rhk: column.uraian })}
                      </span>
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {open && (
        <WriteDialog
          spot={open}
          text={cellAt(matrix, open.person.id, open.column.id).proposal?.uraian ?? ''}
          onClose={() => setOpen(null)}
          onWrite={(uraian) => {
            setOpen(null)
            onWrite({ ...open, uraian })
          }}
        />
      )}
    </>
  )
}

function WriteDialog({
  spot: { person, column },
  text,
  onClose,
  onWrite,
}: {
  readonly spot: Spot
  readonly text: string
  readonly onClose: () => void
  readonly onWrite: (text: string) => void
}) {
  const formId = useId()
  const [value, setValue] = useState(text)
  return (
    <Dialog
      title={x('write', { person: person.name })}
      onClose={onClose}
      foot={<DialogFoot onCancel={onClose} act={x('propose')} form={formId} />}
    >
      <form
        id={formId}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (isWithinLimits(event.currentTarget)) onWrite(value.trim())
        }}
      >
        <p class="small quiet">{x('for', { rhk: column.uraian })}</p>
        <Field label={x('text')} hint={text ? x('textHint') : undefined}>
          {(described) => (
            <Limit max={LONGEST}>
              <textarea
                {...described}
                rows={4}
                value={value}
                onInput={(event) => setValue(event.currentTarget.value)}
              />
            </Limit>
          )}
        </Field>
      </form>
    </Dialog>
  )
}
