import { addDays, isDay, type Day } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { parseTypedDay } from '@jejak/shared/quick-add/typed-day'
import { useEffect, useState } from 'preact/hooks'
import { locale } from '../i18n.ts'
import { w } from './field-words.ts'
import { DatePicker } from './date-picker.tsx'
import { Field } from './field.tsx'
import { Icon } from './icon.tsx'
import './picked-field.css'

/**
 * A date in Jejak's own writing, whatever the browser's: typed in any of its forms, chosen from a month, or moved with the
 * arrow keys. `onChange` gets a day that the field may hold, and nothing else; what is no such day stays as typed.
 */
export function DateField({
  label,
  value,
  today,
  min,
  max,
  hasPicker = true,
  onChange,
  onWrong = () => undefined,
}: {
  readonly label: string
  readonly value: Day
  /** What "kemarin", and a date without its year, are counted from. */
  readonly today: Day
  readonly min?: Day
  readonly max?: Day
  readonly hasPicker?: boolean
  readonly onChange: (day: Day) => void
  /** What stands there is no day that the field may hold; whoever asks for one must not go on with the one before. */
  readonly onWrong?: () => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const [isTyping, setTyping] = useState(false)
  const [moved, setMoved] = useState('')
  const [isOpen, setOpen] = useState(false)
  // Chosen elsewhere meanwhile: what was typed before is over.
  useEffect(() => setTyped(null), [value])
  const words = (day: Day) => formatDay(day, locale.value, 'medium')
  const trouble = (text: string): string | undefined => {
    const day = parseTypedDay(text, today)
    if (!day) return w('date.wrong')
    if (min !== undefined && day < min) return w('date.before', { day: words(min) })
    return max !== undefined && day > max ? w('date.after', { day: words(max) }) : undefined
  }
  const said = typed === null || isTyping ? undefined : trouble(typed)
  const settle = () => {
    setTyping(false)
    if (typed === null) return
    if (trouble(typed)) return onWrong()
    const day = parseTypedDay(typed, today)
    setTyped(null)
    if (day && day !== value) onChange(day)
  }
  const take = (day: Day) => {
    setTyped(null)
    setTyping(false)
    setMoved(words(day))
    if (day !== value) onChange(day)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return settle()
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    const day = typed === null ? value : parseTypedDay(typed, today)
    if (by === 0 || !day || event.altKey || event.ctrlKey) return
    event.preventDefault()
    const next = addDays(day, by)
    if (!trouble(words(next))) take(next)
  }
  return (
    <Field label={label} error={said}>
      {(described) => (
        <div class="picked">
          <input
            {...described}
            autocomplete="off"
            value={typed ?? (isDay(value) ? words(value) : value)}
            aria-invalid={said !== undefined}
            title={w('date.keys')}
            onInput={(event) => {
              setTyping(true)
              setTyped(event.currentTarget.value)
            }}
            onKeyDown={onKeyDown}
            onBlur={settle}
          />
          {hasPicker && (
            <button type="button" class="picked-by" onClick={() => setOpen(true)}>
              <Icon name="today" />
              <span class="hidden-visually">{w('date.open', { label })}</span>
            </button>
          )}
          <output class="hidden-visually">{moved}</output>
          {isOpen && (
            <DatePicker
              title={label}
              value={value}
              today={today}
              min={min}
              max={max}
              onClose={() => setOpen(false)}
              onPick={(day) => {
                setOpen(false)
                take(day)
              }}
            />
          )}
        </div>
      )}
    </Field>
  )
}
