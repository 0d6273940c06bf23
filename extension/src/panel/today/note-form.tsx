import { NOTE_MAX, toNote } from '@jejak/shared/evidence/note'
import { useState } from 'preact/hooks'
import { f } from '../../ui/files-t.ts'
import { Limit } from '../../ui/limit.tsx'

/** A few lines about work that left no other trace. */
export function NoteForm({
  onSave,
  onCancel,
}: {
  readonly onSave: (text: string) => void
  readonly onCancel: () => void
}) {
  const [typed, setTyped] = useState('')
  const text = toNote(typed)
  return (
    <fieldset class="stack tight">
      <legend class="unseen">{f('note.title')}</legend>
      <label class="field">
        <span>{f('note.label')}</span>
        <Limit max={NOTE_MAX}>
          <textarea
            rows={4}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </Limit>
      </label>
      <p class="soft">{f('note.hint')}</p>
      <p class="row">
        <button
          type="button"
          class="primary"
          disabled={text === '' || typed.length > NOTE_MAX}
          onClick={() => onSave(text)}
        >
          {f('note.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {f('note.cancel')}
        </button>
      </p>
    </fieldset>
  )
}
