import { formatMinute, parseMinute } from '@jejak/shared/calendar/day'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Field } from '../ui/field.tsx'
import { l } from './line-text.ts'
import type { Span } from '../time-line/span.ts'

/** The times of a block, typed: the whole of it moved, or either end. What dragging does, for whoever does not drag. */
export function TimesForm({
  span,
  kind,
  onSave,
}: {
  readonly span: Span
  readonly kind: 'move' | 'times'
  readonly onSave: (span: Span) => void
}) {
  const [start, setStart] = useState(formatMinute(span.start))
  const [end, setEnd] = useState(toTyped(span.end))
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [kind])
  const from = parseMinute(start)
  const to =
    kind === 'move'
      ? from === undefined
        ? undefined
        : from + span.end - span.start
      : end === '00:00'
        ? 1440
        : parseMinute(end)
  const isWrong = from === undefined || to === undefined || to <= from || to > 1440
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    if (!isWrong) onSave({ start: from, end: to })
  }
  return (
    <form class="times-form" onSubmit={save} noValidate>
      <Field
        label={l(kind === 'move' ? 'times.moveTo' : 'times.start')}
        error={isWrong ? l('times.wrong') : undefined}
      >
        {(described) => (
          <input
            {...described}
            ref={first}
            type="time"
            value={start}
            aria-invalid={isWrong}
            onInput={(event) => setStart(event.currentTarget.value)}
          />
        )}
      </Field>
      {kind === 'times' && (
        <Field label={l('times.end')}>
          {(described) => (
            <input
              {...described}
              type="time"
              value={end}
              aria-invalid={isWrong}
              onInput={(event) => setEnd(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <button type="submit" class="button" disabled={isWrong}>
        {l('times.save')}
      </button>
    </form>
  )
}

/** A time input has no 24:00; midnight at the end of the day is typed as 00:00. */
const toTyped = (minute: number): string => (minute === 1440 ? '00:00' : formatMinute(minute))
