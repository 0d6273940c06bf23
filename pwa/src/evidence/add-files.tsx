import { EVIDENCE_MAX, type Evidence } from '@jejak/shared/entry/entry'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon, type IconName } from '../ui/icon.tsx'
import { NoteForm } from './note-form.tsx'
import { useAdding } from './use-adding.ts'
import { f } from './t.ts'
import './evidence.css'

/** Photo, PDF, note; and whatever picture is pasted or dropped while the form is open. */
export function AddFiles({
  count,
  onAdd,
}: {
  readonly count: number
  readonly onAdd: (items: readonly Evidence[]) => void
}) {
  const { isBusy, refusals, addFiles, addNote } = useAdding(count, onAdd)
  const [isWriting, setWriting] = useState(false)
  const [note, setNote] = useState('')
  const [isOver, setOver] = useState(false)
  const isFull = count >= EVIDENCE_MAX
  const add = (files: readonly File[]) => {
    if (files.length > 0 && !isBusy) void addFiles(files)
  }
  useGiven(add, setOver)
  return (
    <fieldset class={`stack file-add ${isOver ? 'is-over' : ''}`}>
      <legend class="hidden-visually">{f('add.group')}</legend>
      <div class="row">
        <Pick
          icon="photo"
          text={f('add.photo')}
          accept="image/*"
          isOff={isFull || isBusy}
          onPick={add}
        />
        <Pick
          icon="document"
          text={f('add.pdf')}
          accept="application/pdf"
          isOff={isFull || isBusy}
          onPick={add}
        />
        <button
          type="button"
          class="button"
          disabled={isFull || isBusy}
          aria-expanded={isWriting}
          onClick={() => setWriting(!isWriting)}
        >
          <Icon name="note" />
          {f('add.note')}
        </button>
      </div>
      {isWriting && (
        <NoteForm
          typed={note}
          onType={setNote}
          onSave={(text) => {
            setWriting(false)
            setNote('')
            void addNote(text)
          }}
          onCancel={() => setWriting(false)}
        />
      )}
      <div aria-live="polite">
        {isBusy && <p class="small quiet">{f('add.busy')}</p>}
        {refusals.map((text) => (
          <p class="field-error" key={text}>
            {text}
          </p>
        ))}
      </div>
      <p class="hint small quiet">{f('add.hint')}</p>
    </fieldset>
  )
}

/** The browser's own picker; on a phone it offers the camera too. */
const Pick = ({
  icon,
  text,
  accept,
  isOff,
  onPick,
}: {
  readonly icon: IconName
  readonly text: string
  readonly accept: string
  readonly isOff: boolean
  readonly onPick: (files: readonly File[]) => void
}) => (
  <label class="button file-pick">
    <Icon name={icon} />
    {text}
    <input
      type="file"
      class="hidden-visually"
      accept={accept}
      multiple
      disabled={isOff}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])]
        // The same file may be chosen again after it was removed.
        event.currentTarget.value = ''
        onPick(files)
      }}
    />
  </label>
)

/** Pictures pasted anywhere in the form, and files dropped anywhere on the page: a miss must not open them instead. */
function useGiven(add: (files: readonly File[]) => void, setOver: (is: boolean) => void) {
  const latest = useRef(add)
  latest.current = add
  useEffect(() => {
    const stop = new AbortController()
    const on = { signal: stop.signal }
    document.addEventListener(
      'paste',
      (event) => {
        const files = [...(event.clipboardData?.files ?? [])]
        if (files.length === 0) return
        event.preventDefault()
        latest.current(files)
      },
      on,
    )
    document.addEventListener(
      'dragover',
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      },
      on,
    )
    document.addEventListener('dragleave', (event) => event.relatedTarget ?? setOver(false), on)
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false)
        const files = [...(event.dataTransfer?.files ?? [])]
        if (files.length === 0) return
        event.preventDefault()
        latest.current(files)
      },
      on,
    )
    return () => stop.abort()
  }, [])
}
