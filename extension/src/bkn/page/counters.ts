import type { Day } from '@jejak/shared/calendar/day'
import { formatShowing, meaningsOf } from '../form/date-format.ts'
import type { DateFormat } from '../form/date-format.ts'
import { readLongDate } from './dates.ts'
import { all, isVisible, linesOf } from './see.ts'

/** What stands above the calendar for one day: how many entries, and how long they are together. */
export type Counters = {
  readonly day: Day
  readonly count: number | null
  readonly minutes: number | null
}

/** The page's own counters and the day they are for; undefined where it shows none. */
export function readCounters(): Counters | undefined {
  const lines = linesOf(document.body)
  const day = lines
    .filter((line) => /^\p{L}+, \d{1,2} \p{L}+ \d{4}$/u.test(line))
    .map(readLongDate)
    .find((found) => found !== undefined)
  if (day === undefined) return undefined
  const number = (pattern: RegExp, read: (found: RegExpExecArray) => number) => {
    const found = lines.map((line) => pattern.exec(line)).find((each) => each !== null)
    return found ? read(found) : null
  }
  const count = number(/(?:\d+ ?\/ ?)(\d+) (?:Kegiatan|Activit)/i, (found) => Number(found[1]))
  const minutes = number(
    /(\d+) Jam (\d+) Menit ?\//i,
    (found) => Number(found[1]) * 60 + Number(found[2]),
  )
  return count === null && minutes === null ? undefined : { day, count, minutes }
}

/**
 * The field above the calendar that chooses the day of the counters: it holds the very day that they name in words,
 * which tells its order of day and month. Undefined where it does not.
 */
export function counterPicker(
  shown: Day,
): { readonly input: HTMLInputElement; readonly format: DateFormat } | undefined {
  const inputs = all(document, 'input').filter(
    (input): input is HTMLInputElement =>
      input instanceof HTMLInputElement &&
      input.closest('.modal, [role="dialog"], dialog') === null &&
      isVisible(input) &&
      meaningsOf(input.value).includes(shown),
  )
  const [input] = inputs
  // One that takes no typing is chosen in, whatever it writes.
  const format =
    input?.readOnly === true ? 'YYYY-MM-DD' : input && formatShowing(input.value, shown)
  return input && format && inputs.length === 1 ? { input, format } : undefined
}
