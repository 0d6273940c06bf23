import { formatMinute, type MinuteOfDay } from '@jejak/shared/calendar/day'
import { formatTime } from '@jejak/shared/i18n/text'
import { parseTypedTime } from '@jejak/shared/quick-add/typed-time'
import { shiftTime } from '@jejak/shared/quick-add/written-time'
import { useRef, useState } from 'preact/hooks'
import { locale } from '../i18n.ts'
import { w } from './field-words.ts'
import { Field } from './field.tsx'
import { Icon } from './icon.tsx'
import './picked-field.css'

const STEP = 5
const LIST_STEP = 15

/** The sentence for what stands in a time field and is no time; undefined for a time, and for an empty field. */
export function timeTrouble(value: string, kind: 'start' | 'end'): string | undefined {
  if (value.trim() === '' || parseTypedTime(value, kind) !== undefined) return undefined
  if (kind === 'end') return w('time.wrongEnd')
  return w(parseTypedTime(value, 'end') === 1440 ? 'time.midnight' : 'time.wrong')
}

/**
 * A time of day in Jejak's own writing, whatever the browser's: typed in any of its forms, chosen from a list, or moved
 * with the arrow keys. `value` is the time as `HH:MM` when it is one, otherwise exactly what was typed. 24.00 only ends.
 */
export function TimeField({
  label,
  value,
  kind = 'start',
  error,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly kind?: 'start' | 'end'
  /** What else is wrong with it; said when it is a time. */
  readonly error?: string | undefined
  readonly onChange: (value: string) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const [isTyping, setTyping] = useState(false)
  const [moved, setMoved] = useState('')
  const minute = parseTypedTime(value, kind)
  const shown = minute === undefined || isTyping ? value : formatTime(minute, locale.value)
  // Nobody is corrected in the middle of a word.
  const trouble = (isTyping ? undefined : timeTrouble(value, kind)) ?? error
  const take = (next: MinuteOfDay) => {
    setTyping(false)
    setMoved(formatTime(next, locale.value))
    onChange(formatMinute(next))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key]
    if (by === undefined || minute === undefined || event.altKey || event.ctrlKey) return
    event.preventDefault()
    take(shiftTime(minute, by, kind))
  }
  return (
    <Field label={label} error={trouble}>
      {(described) => (
        <div class="picked">
          <input
            {...described}
            ref={input}
            inputMode="decimal"
            autocomplete="off"
            value={shown}
            aria-invalid={trouble !== undefined}
            title={w('time.keys')}
            onInput={(event) => {
              setTyping(true)
              onChange(event.currentTarget.value)
            }}
            onKeyDown={onKeyDown}
            onBlur={() => {
              setTyping(false)
              if (minute !== undefined && formatMinute(minute) !== value) {
                onChange(formatMinute(minute))
              }
            }}
          />
          <span class="picked-by">
            <Icon name="clock" />
            <select
              aria-label={w(kind === 'end' ? 'time.listEnd' : 'time.list')}
              value={minute === undefined ? '' : String(minute)}
              onChange={(event) => {
                if (event.currentTarget.value !== '') take(Number(event.currentTarget.value))
              }}
            >
              {minute === undefined && <option value="">{w('time.none')}</option>}
              {choicesAround(minute, kind).map((each) => (
                <option key={each} value={each}>
                  {formatTime(each, locale.value)}
                </option>
              ))}
            </select>
          </span>
          {/* A script that changes a field says nothing to a reader. */}
          <output class="hidden-visually">{moved}</output>
        </div>
      )}
    </Field>
  )
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: STEP,
  ArrowDown: -STEP,
  PageUp: 60,
  PageDown: -60,
}

/** Every quarter of an hour, and the time that stands there now. */
function choicesAround(
  minute: MinuteOfDay | undefined,
  kind: 'start' | 'end',
): readonly MinuteOfDay[] {
  const first = kind === 'end' ? LIST_STEP : 0
  const last = kind === 'end' ? 1440 : 1440 - LIST_STEP
  const all = Array.from(
    { length: (last - first) / LIST_STEP + 1 },
    (_, at) => first + at * LIST_STEP,
  )
  return minute === undefined || all.includes(minute)
    ? all
    : [...all, minute].toSorted((one, other) => one - other)
}
