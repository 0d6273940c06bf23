import type { MinuteOfDay } from '@jejak/shared/calendar/day'
import type { Interval } from '@jejak/shared/calendar/interval'
import { formatTime } from '@jejak/shared/i18n/text'
import { parseWrittenTime, shiftTime } from '@jejak/shared/quick-add/written-time'
import type { RefObject } from 'preact'
import { useId, useState } from 'preact/hooks'
import { settings } from './app-state.ts'
import { w } from './field-words.ts'
import { readField } from './read-field.ts'

type Kind = 'start' | 'end' | 'either'

type Props = {
  readonly name: string
  readonly label: string
  readonly minute?: MinuteOfDay
  /** `either`: the end of a duty may be 24.00 as well as 00.00 of the next morning. */
  readonly kind?: Kind
  readonly inputRef?: RefObject<HTMLInputElement | null>
}

/** The time that was typed; undefined for none. Both midnights keep their meaning where either may stand. */
export const readTime = (text: string, kind: Kind = 'start'): MinuteOfDay | undefined =>
  kind === 'either'
    ? (parseWrittenTime(text) ?? parseWrittenTime(text, 'end'))
    : parseWrittenTime(text, kind)

/**
 * A time of day as it is written here, "07.30", whatever the browser's language. Typed in any of its forms or moved with the
 * arrow keys; what is no time stays as typed, with a sentence.
 */
export function TimeField({ name, label, minute, kind = 'start', inputRef }: Props) {
  const id = useId()
  const show = (at: MinuteOfDay) => formatTime(at, settings.value.locale)
  const [text, setText] = useState(() => (minute === undefined ? '' : show(minute)))
  const [isTyping, setTyping] = useState(false)
  const [moved, setMoved] = useState('')
  const read = readTime(text, kind)
  const isWrong = !isTyping && text.trim() !== '' && read === undefined
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? 5 : event.key === 'ArrowDown' ? -5 : 0
    if (by === 0 || read === undefined || event.altKey || event.ctrlKey) return
    event.preventDefault()
    const next = show(shiftTime(read, by, kind === 'start' ? 'start' : 'end'))
    setText(next)
    setMoved(next)
  }
  return (
    <div class="field time">
      <label for={id}>{label}</label>
      <input
        {...(inputRef && { ref: inputRef })}
        id={id}
        name={name}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        title={w('time.keys')}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onInput={(event) => {
          setTyping(true)
          setText(event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setTyping(false)
          if (read !== undefined) setText(show(read))
        }}
      />
      {/* A script that changes a field says nothing to a reader. */}
      <output class="unseen">{moved}</output>
      {isWrong && (
        <span id={`${id}-wrong`} class="small stop-text">
          {w(kind === 'start' ? 'time.wrong' : 'time.wrongEnd')}
        </span>
      )}
    </div>
  )
}

/** Two time fields of a form; undefined when one is no time of day. */
export function readStretch(form: FormData, from: string, to: string): Interval | undefined {
  const start = readTime(readField(form, from), 'either')
  const end = readTime(readField(form, to), 'either')
  return start === undefined || end === undefined ? undefined : { start, end }
}
