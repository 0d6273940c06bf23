import { parseMinute, toDay } from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'
import { restOf } from '../page/site.ts'
import type { Patience } from '../page/site.ts'
import { waitFor } from '../page/wait.ts'
import {
  DATE_FORMATS,
  formatLike,
  formatOf,
  isSwappable,
  meaningsOf,
  swapped,
  writeDate,
} from './date-format.ts'
import type { DateFormat, Language } from './date-format.ts'
import { holdsDay, holdsTime, knowOrder } from './form-values.ts'
import { pickDay } from './pick-moment.ts'
import { TIME_FORMATS, timeFormatOf, writeTime } from './time-format.ts'
import type { TimeFormat } from './time-format.ts'
import { setPicker } from './widgets.ts'

type Waiting = { readonly patience: Patience; readonly signal: AbortSignal }

/** What worked in this field before, in this form. */
const workedDate = new WeakMap<HTMLInputElement, readonly [DateFormat, Language]>()
const workedTime = new WeakMap<HTMLInputElement, TimeFormat>()

/** Writes a day the way the field says that it writes days; whether it took it is read back later. */
export function writeDay(input: HTMLInputElement, iso: string): void {
  if (holdsDay(input, iso)) return
  const [format, language] = guessDate(input)
  setPicker(input, writeDate(toDay(iso), format, language))
}

export function writeClock(input: HTMLInputElement, clock: string): void {
  if (holdsTime(input.value, clock)) return
  setPicker(input, writeTime(minuteOf(clock), guessTime(input)))
}

function guessDate(input: HTMLInputElement): readonly [DateFormat, Language] {
  const worked = workedDate.get(input)
  if (worked !== undefined) return worked
  const named =
    input.type === 'date' ? undefined : (formatOf(input.placeholder) ?? formatLike(input.value))
  if (named === undefined) return ['YYYY-MM-DD', 'id']
  knowOrder(input, named)
  return [named, document.documentElement.lang === 'en' ? 'en' : 'id']
}

const guessTime = (input: HTMLInputElement): TimeFormat =>
  workedTime.get(input) ??
  (input.type === 'time'
    ? undefined
    : (timeFormatOf(input.placeholder) ?? timeFormatOf(input.value))) ??
  'HH:mm'

/**
 * Finds out how a field wants its day that did not take the likeliest spelling: each one is written and read back.
 * Where day and month could be swapped, the order is learned with the 28th, which no month can be; a field that takes
 * both orders tells nothing, and is left empty.
 */
export async function settleDay(
  input: HTMLInputElement,
  iso: string,
  waiting: Waiting,
): Promise<boolean> {
  const day = toDay(iso)
  for (const [format, language] of [guessDate(input), ...DATE_FORMATS]) {
    await write(input, writeDate(day, format, language), waiting)
    if (waiting.signal.aborted) return false
    if (!holdsDay(input, iso) && meaningsOf(input.value).includes(day)) {
      await learnOrder(input, { day, format, language }, waiting)
      await write(input, writeDate(day, format, language), waiting)
    }
    if (!holdsDay(input, iso)) continue
    workedDate.set(input, [format, language])
    return true
  }
  setPicker(input, '')
  return false
}

/**
 * Picks a day in a field that takes no typing. Where what stands there afterwards can be read in two orders, the
 * order is learned with the 28th, as above.
 */
export async function settlePicked(
  input: HTMLInputElement,
  iso: string,
  waiting: Waiting,
): Promise<boolean> {
  if (await pickDay(input, iso, waiting)) return true
  if (!meaningsOf(input.value).map(String).includes(iso)) return false
  if (!(await pickDay(input, `${iso.slice(0, 8)}28`, waiting))) return false
  const order = formatLike(input.value)
  if (order !== undefined) knowOrder(input, order)
  return pickDay(input, iso, waiting)
}

async function learnOrder(
  input: HTMLInputElement,
  {
    day,
    format,
    language,
  }: { readonly day: Day; readonly format: DateFormat; readonly language: Language },
  waiting: Waiting,
): Promise<void> {
  const probe = toDay(`${day.slice(0, 8)}28`)
  await write(input, writeDate(probe, format, language), waiting)
  const shown = input.value
  const [only, other] = meaningsOf(shown)
  if (only !== probe || other !== undefined) return
  if (isSwappable(format)) {
    const reversed = writeDate(probe, swapped(format), language)
    await write(input, reversed, waiting)
    if (input.value === reversed) return
  }
  const order = formatLike(shown)
  if (order !== undefined) knowOrder(input, order)
}

/** The same for a time, where nothing can be swapped. */
export async function settleClock(
  input: HTMLInputElement,
  clock: string,
  waiting: Waiting,
): Promise<boolean> {
  for (const format of [guessTime(input), ...TIME_FORMATS]) {
    await write(input, writeTime(minuteOf(clock), format), waiting)
    if (!holdsTime(input.value, clock)) continue
    workedTime.set(input, format)
    return true
  }
  setPicker(input, '')
  return false
}

const minuteOf = (clock: string): number => parseMinute(clock) ?? 0

/** Writes, and waits until the field has made of it what it will. */
async function write(
  input: HTMLInputElement,
  text: string,
  { patience, signal }: Waiting,
): Promise<void> {
  setPicker(input, text)
  const rest = restOf(patience)
  let last = { text: input.value, at: performance.now() }
  await waitFor({
    look: () => {
      if (input.value !== last.text) last = { text: input.value, at: performance.now() }
      return performance.now() - last.at >= rest ? true : undefined
    },
    patienceMs: patience.settleMs,
    signal,
  })
}
