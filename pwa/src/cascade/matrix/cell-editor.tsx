import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { LONGEST } from './paste.ts'

/** How writing in a cell ends: what was written, null for nothing, and where the focus goes; it has gone where a blur says. */
export type Written = { readonly text: string | null; readonly to: 'stay' | 'down' | 'elsewhere' }

/** Writes in a cell as spreadsheets do: Enter keeps and goes down, Shift+Enter breaks the line, Escape leaves it as it was. */
export function CellEditor({
  label,
  take,
  onEnd,
}: {
  readonly label: string
  /** What was typed before there was a field to type in. */
  readonly take: () => string
  readonly onEnd: (written: Written) => void
}) {
  const field = useRef<HTMLTextAreaElement>(null)
  const isOver = useRef(false)
  const [value, setValue] = useState(take)
  // A layout effect: in the same turn in which the field is drawn, so that no key falls between.
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(value.length, value.length)
  }, [])
  const end = (written: Written) => {
    if (isOver.current) return
    isOver.current = true
    onEnd(written)
  }
  const isLong = value.length > LONGEST
  return (
    <textarea
      ref={field}
      class="matrix-editor"
      aria-label={label}
      aria-invalid={isLong}
      rows={3}
      value={value}
      onInput={(event) => setValue(event.currentTarget.value)}
      onBlur={() => end({ text: isLong ? null : value.trim(), to: 'elsewhere' })}
      onKeyDown={(event) => {
        if (event.isComposing) return
        // The grid's keys are the text's while it is written.
        event.stopPropagation()
        if (event.key === 'Escape') {
          event.preventDefault()
          end({ text: null, to: 'stay' })
        } else if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault()
          if (!isLong) end({ text: value.trim(), to: 'down' })
        }
      }}
    />
  )
}
