import { addDays, type Day } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { parseTypedDay } from '@jejak/shared/quick-add/typed-day'
import { useId, useState } from 'preact/hooks'
import { settings, today } from './app-state.ts'
import { w } from './field-words.ts'

type Props = {
  readonly label: string
  readonly value: Day | ''
  readonly name?: string
  /** Gets a day, nothing when the field was emptied, and nothing else: what is no day stays as typed. */
  readonly onChange?: (day: Day | '') => void
}

/**
 * A date as it is written here, "27 Nov 2026", whatever the browser's language. Typed in any of its forms or moved with the
 * arrow keys; what is no date stays as typed, with a sentence.
 */
export function DateField({ label, value, name, onChange }: Props) {
  const id = useId()
  const show = (day: Day | '') =>
    day === '' ? '' : formatDay(day, settings.value.locale, 'medium')
  const [text, setText] = useState(() => show(value))
  const [isTyping, setTyping] = useState(false)
  const [moved, setMoved] = useState('')
  const read = parseTypedDay(text, today())
  const isWrong = !isTyping && text.trim() !== '' && read === undefined
  const take = (day: Day) => {
    setText(show(day))
    onChange?.(day)
  }
  const settle = () => {
    setTyping(false)
    if (read) take(read)
    else if (text.trim() === '') onChange?.('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return settle()
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (by === 0 || !read || event.altKey || event.ctrlKey) return
    event.preventDefault()
    setMoved(show(addDays(read, by)))
    take(addDays(read, by))
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        autoComplete="off"
        value={text}
        title={w('date.keys')}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onInput={(event) => {
          setTyping(true)
          setText(event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
        onBlur={settle}
      />
      <output class="unseen">{moved}</output>
      {isWrong && (
        <span id={`${id}-wrong`} class="small stop-text">
          {w('date.wrong')}
        </span>
      )}
    </div>
  )
}
