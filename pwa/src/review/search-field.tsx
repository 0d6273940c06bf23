import { useEffect, useState } from 'preact/hooks'
import { Field } from '../ui/field.tsx'
import { r } from './t.ts'

/** The address changes once somebody has stopped typing. */
const QUIET_MS = 250

/** Words that are looked for in what the queue shows. */
export function SearchField({
  value,
  onSearch,
}: {
  readonly value: string | undefined
  readonly onSearch: (text: string | undefined) => void
}) {
  const [text, setText] = useState(value ?? '')
  // Emptied from elsewhere, or a step back of the browser.
  useEffect(() => {
    if ((value ?? '') !== text.trim()) setText(value ?? '')
  }, [value])
  useEffect(() => {
    const said = text.trim()
    if (said === (value ?? '')) return undefined
    const soon = setTimeout(() => onSearch(said || undefined), QUIET_MS)
    return () => clearTimeout(soon)
  }, [text])
  return (
    <Field label={r('filter.text')}>
      {(described) => (
        <input
          {...described}
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
