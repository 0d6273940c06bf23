import { NOTE_MAX, toNote } from '@jejak/shared/evidence/note'
import { useState } from 'preact/hooks'
import { Field } from '../ui/field.tsx'
import { Limit } from '../ui/limit.tsx'
import { f } from './t.ts'

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
    <fieldset class="card stack note-form">
      <legend class="hidden-visually">{f('note.title')}</legend>
      <Field
        label={f('note.label')}
        hint={
          <span class="row spread">
            <span>{f('note.hint')}</span>
            <span>{f('note.counter', { count: typed.length, max: NOTE_MAX })}</span>
          </span>
        }
      >
        {(described) => (
          <Limit max={NOTE_MAX}>
            <textarea
              {...described}
              // It was opened to be written in.
              ref={(area) => area?.focus()}
              rows={5}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </Limit>
        )}
      </Field>
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={text === '' || typed.length > NOTE_MAX}
          onClick={() => onSave(text)}
        >
          {f('note.save')}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {f('note.cancel')}
        </button>
      </div>
    </fieldset>
  )
}
