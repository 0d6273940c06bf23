import { formatMinute } from '../calendar/day.ts'
import type { MinuteOfDay } from '../calendar/day.ts'
import { fit } from '../describe/one-line.ts'
import { isWeakOpener } from '../entry/weak-opener.ts'
import { offerOpeners } from './opener.ts'
import { parseQuickAdd } from './quick-add.ts'
import type { QuickAdd } from './quick-add.ts'
import { amountOf } from './unit.ts'
import type { Amount } from './unit.ts'

/** Something that may mean two things. Each option is the line as it would have to be typed. */
export type Doubt = {
  /** `hour`: "jam 7" is morning or evening; `clock`: "8.15" may be a time; `length`: "1,5" may be hours. */
  readonly kind: 'hour' | 'clock' | 'length'
  readonly options: readonly { readonly line: string; readonly minutes: number }[]
}

export type Understood = QuickAdd &
  Amount & {
    /** The sentence does not begin with an operational verb. */
    readonly isWeak: boolean
    /** Sentences that do, to choose from. */
    readonly openers: readonly string[]
    readonly doubt?: Doubt
  }

type Hours = { readonly start: MinuteOfDay; readonly end: MinuteOfDay }

const BARE_HOUR = /\b(?:pukul|jam)\s*(\d{1,2})(?![\d.,:])(?!\s*(?:jam|menit|j\b|m\b))/i
const BARE_CLOCK = /(?:^|\s)((?:[01]?\d|2[0-3])[.:][0-5]\d)(?=\s|$)/
const BARE_LENGTH = /\s(\d{1,2},\d{1,2})$/

/**
 * One typed line with all that was understood of it. What can mean two things is asked (`doubt`), unless working
 * hours leave only one: "jam 2" is 14.00 in an office, and the screen shows that it was taken so.
 */
export function understand(line: string, hours: Hours | null): Understood {
  const hour = readHour(line, hours)
  const parsed = parseQuickAdd(hour.line)
  const text = upperFirst(fit(parsed.text))
  const doubt =
    hour.doubt ?? (parsed.start === undefined ? findDoubt(hour.line, parsed) : undefined)
  return {
    ...parsed,
    text,
    ...amountOf(text),
    isWeak: isWeakOpener(text),
    openers: offerOpeners(text).map((sentence) => fit(sentence)),
    ...(doubt && { doubt }),
  }
}

/** "jam 2": the one hour that lies in working time, else the person is asked. */
function readHour(line: string, hours: Hours | null): { line: string; doubt?: Doubt } {
  const found = BARE_HOUR.exec(line)
  const hour = Number(found?.[1])
  if (!found || hour > 24) return { line }
  const both = hour >= 1 && hour <= 12 ? [(hour % 12) * 60, (hour % 12) * 60 + 720] : [hour * 60]
  const fitting = both.filter((at) => hours && hours.start <= at && at < hours.end)
  const write = (at: MinuteOfDay) => line.replace(found[0], `pukul ${clockText(at)}`)
  const sure = fitting.length === 1 ? fitting[0] : both.length === 1 ? both[0] : undefined
  if (sure !== undefined) return { line: write(sure) }
  return {
    line,
    doubt: { kind: 'hour', options: both.map((at) => ({ line: write(at), minutes: at })) },
  }
}

function findDoubt(line: string, { minutes }: QuickAdd): Doubt | undefined {
  const clock = BARE_CLOCK.exec(line)
  if (clock?.[1] !== undefined) {
    const [hours = 0, rest = 0] = clock[1].split(/[.:]/).map(Number)
    const at = hours * 60 + rest
    const said = line.replace(clock[1], `pukul ${clockText(at)}`)
    return { kind: 'clock', options: [{ line: said, minutes: at }] }
  }
  const length = minutes === undefined ? BARE_LENGTH.exec(line) : null
  if (length?.[1] === undefined) return undefined
  const long = Math.round(Number(length[1].replace(',', '.')) * 60)
  return { kind: 'length', options: [{ line: `${line} jam`, minutes: long }] }
}

const clockText = (at: MinuteOfDay) => formatMinute(at).replace(':', '.')

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
