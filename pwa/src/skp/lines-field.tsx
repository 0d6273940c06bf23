import { useEffect, useRef } from 'preact/hooks'
import { Field } from '../ui/field.tsx'
import { p } from './parts-words.ts'

const MOST = 30
const LONGEST = 500

/** A list that is written as text, an item a line: it can be pasted from anywhere and moved with the keys of a text. */
export function LinesField({
  label,
  lines,
  onChange,
}: {
  readonly label: string
  readonly lines: readonly string[]
  readonly onChange: (lines: string[]) => void
}) {
  const root = useRef<HTMLTextAreaElement>(null)
  const filled = lines.filter((line) => line.trim() !== '')
  const isLong = filled.some((line) => line.trim().length > LONGEST)
  const error =
    filled.length > MOST
      ? p('lines.many', { max: MOST })
      : isLong
        ? p('lines.long', { max: LONGEST })
        : undefined
  useEffect(() => root.current?.setCustomValidity(error ?? ''))
  return (
    <Field label={label} hint={p('linesHint')} error={error}>
      {(described) => (
        <textarea
          {...described}
          ref={root}
          aria-invalid={error !== undefined}
          rows={Math.max(2, Math.min(8, lines.length))}
          value={lines.join('\n')}
          onInput={(event) => {
            const text = event.currentTarget.value
            onChange(text === '' ? [] : text.split('\n'))
          }}
        />
      )}
    </Field>
  )
}
