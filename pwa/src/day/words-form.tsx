import { TEXT_MAX } from '@jejak/shared/entry/entry'
import { useEffect, useRef, useState } from 'preact/hooks'
import { toOneLine } from '../entries/form-value.ts'
import { Field } from '../ui/field.tsx'
import { l } from './line-text.ts'

/** The sentence of a block, mended in place. */
export function WordsForm({
  text,
  onSave,
}: {
  readonly text: string
  readonly onSave: (text: string) => void
}) {
  const [value, setValue] = useState(text)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const sentence = toOneLine(value).trim()
  const save = () => sentence !== '' && onSave(sentence)
  return (
    <form
      class="words-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field label={l('words.label')}>
        {(described) => (
          <textarea
            {...described}
            ref={field}
            rows={2}
            maxLength={TEXT_MAX}
            value={value}
            onInput={(event) => setValue(event.currentTarget.value)}
            // One line, as in e-Kinerja: Enter saves instead of breaking it.
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              save()
            }}
          />
        )}
      </Field>
      <button type="submit" class="button" disabled={sentence === ''}>
        {l('words.save')}
      </button>
    </form>
  )
}
