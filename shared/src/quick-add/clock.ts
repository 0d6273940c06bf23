import type { MinuteOfDay } from '../calendar/day.ts'
import { COUNT, countOf, HOUR_WORD } from './counts.ts'

/** One time of day as it is written. */
export type Clock = {
  /** The minutes it may stand for: one, or the morning's and the evening's. */
  readonly at: readonly MinuteOfDay[]
  /** With minutes behind a point or colon; a bare number needs more around it to be a time. */
  readonly isExact: boolean
  readonly zone: string | undefined
  /** The part of the day that was said. */
  readonly part: string | undefined
  readonly end: number
}

const PART = '(?:\\s*(pagi|siang|sore|petang|malam|subuh|am|pm)\\b)?'
const ZONE = '(?:\\s*\\b(WIB|WITA|WIT)\\b)?'
const TAIL = `${PART}${ZONE}`
const STOP = '(?!(?![ap]m\\b)[\\p{L}\\p{N}%])(?![.,:/]\\d)'
const EXACT = new RegExp(`(\\d{1,2})[.:](\\d{2})(?:[.:]00)?${STOP}${TAIL}`, 'iuy')
const HALF = new RegExp(
  `setengah\\s+(\\d{1,2}|${HOUR_WORD})${STOP}(?!\\s*(?:jam|menit))${TAIL}`,
  'iuy',
)
const SHIFTED = new RegExp(
  `(\\d{1,2}|${HOUR_WORD})\\s+(lewat|lebih|kurang)\\s+(${COUNT})${STOP}(?:\\s*menit)?${TAIL}`,
  'iuy',
)
/** "2 jam 15 menit" and "2 x 45" have no hour of the clock in them. */
const NO_UNIT = '(?!\\s*(?:menit|mnt|min|jam|jp|j|m|x|×|kali)(?![\\p{L}\\p{N}]))'
const BARE = new RegExp(`(\\d{1,2}|${HOUR_WORD})${STOP}${NO_UNIT}${TAIL}`, 'iuy')

/** The time of day that stands at a place of the line; undefined when there is none. */
export function readClock(line: string, place: number): Clock | undefined {
  const exact = at(EXACT, line, place)
  if (exact) return toClock(exact, { hour: Number(exact[1]), minute: Number(exact[2]), part: 3 })
  const half = at(HALF, line, place)
  if (half) return toClock(half, { hour: hourOf(half[1]), minute: -30, part: 2 })
  const shifted = at(SHIFTED, line, place)
  if (shifted) {
    const count = countOf(shifted[3] ?? '')
    // "kurang seperempat" is a quarter of an hour.
    const minutes = count < 1 ? count * 60 : count
    const by = shifted[2]?.toLowerCase() === 'kurang' ? -minutes : minutes
    return toClock(shifted, { hour: hourOf(shifted[1]), minute: by, part: 4 })
  }
  const bare = at(BARE, line, place)
  return bare && toClock(bare, { hour: hourOf(bare[1]), minute: 0, part: 2 })
}

function at(pattern: RegExp, line: string, place: number): RegExpExecArray | undefined {
  pattern.lastIndex = place
  return pattern.exec(line) ?? undefined
}

const hourOf = (text = ''): number => (/^\d/.test(text) ? Number(text) : countOf(text))

type Written = { readonly hour: number; readonly minute: number; readonly part: number }

function toClock(found: RegExpExecArray, { hour, minute, part }: Written): Clock | undefined {
  const isExact = /^\d{1,2}[.:]\d{2}/.test(found[0])
  if (hour > 24 || Math.abs(minute) >= 60 || !Number.isInteger(minute)) return undefined
  if (hour === 24 && minute > 0) return undefined
  const said = found[part]?.toLowerCase()
  const isOneDigit = /^[1-9](?!\d)/.test(found[0])
  const isOfTwenty = found[0].startsWith('0') || hour === 0 || hour > 12 || (isExact && !isOneDigit)
  const halves = isOfTwenty ? [hour] : [hour % 12, (hour % 12) + 12]
  const hours = said === undefined ? halves : hoursOfPart(hour, said)
  const minutes = hours.map((each) => each * 60 + minute).filter((each) => each >= 0)
  if (minutes.length === 0) return undefined
  return {
    at: minutes,
    isExact,
    part: said,
    zone: found[part + 1]?.toUpperCase(),
    end: found.index + found[0].length,
  }
}

/** "jam 2 siang" is 14.00, "jam 11 siang" 11.00; twelve at night may be either midnight. */
function hoursOfPart(hour: number, part: string): readonly number[] {
  if (hour > 12) return [hour]
  const spans: Readonly<Record<string, readonly [number, number]>> = {
    subuh: [3, 5],
    am: [1, 11],
    pm: [12, 23],
    pagi: [1, 11],
    siang: [10, 15],
    sore: [14, 18],
    petang: [15, 19],
    malam: [18, 23],
  }
  const [from, to] = spans[part] ?? [0, 24]
  return [hour, hour + 12].filter((each) => from <= each && each <= to)
}
