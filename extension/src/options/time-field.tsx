import { formatMinute, parseMinute, type MinuteOfDay } from '@jejak/shared/calendar/day'
import type { Interval } from '@jejak/shared/calendar/interval'
import { readField } from '../ui/read-field.ts'

type Props = { readonly name: string; readonly label: string; readonly minute: MinuteOfDay }

/** A time of day as it is written here, "07.30"; the browser's own clock field would ask for AM and PM. */
export function TimeField({ name, label, minute }: Props) {
  return (
    <label class="field time">
      <span>{label}</span>
      <input
        name={name}
        inputMode="numeric"
        maxLength={5}
        autoComplete="off"
        defaultValue={formatMinute(minute).replace(':', '.')}
      />
    </label>
  )
}

/** Two time fields of a form; undefined when one is no time of day. */
export function readStretch(form: FormData, from: string, to: string): Interval | undefined {
  const start = parseMinute(readField(form, from))
  const end = parseMinute(readField(form, to))
  return start === undefined || end === undefined ? undefined : { start, end }
}
