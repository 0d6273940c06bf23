import type { MinuteOfDay } from '../calendar/day.ts'
import { parseMinute } from '../calendar/day.ts'
import { oneLine } from '../describe/one-line.ts'

/** What a person typed in one line, taken apart; what was not said is not there. */
export type QuickAdd = {
  readonly text: string
  readonly start?: MinuteOfDay
  readonly end?: MinuteOfDay
  readonly minutes?: number
}

const HOUR = '(?:jam|j|hours?|hrs?|hr|h)'
const MINUTE = '(?:menit|mnt|minutes?|mins?|min|m)'
const NUMBER = '\\d{1,3}(?:[.,]\\d{1,2})?'
const HOURS_AND_MINUTES = `(?:(${NUMBER})\\s*${HOUR}(?![a-z])(?:\\s*(\\d{1,3})\\s*${MINUTE}(?![a-z]))?|(${NUMBER})\\s*${MINUTE}(?![a-z])|(${NUMBER})\\s*j\\s*(\\d{1,3})\\s*m(?![a-z])|(\\d{1,2})h(\\d{1,2})m(?![a-z]))`

const DURATION = new RegExp(`(?<![\\d.,:])${HOURS_AND_MINUTES}`, 'i')
const WHOLE_DURATION = new RegExp(`^${HOURS_AND_MINUTES}$`, 'i')
const CLOCK = '([01]?\\d|2[0-4])[.:]([0-5]\\d)'
const RANGE = new RegExp(
  `(?:\\b(?:pukul|jam)\\s*)?(?<![\\d.,:/])${CLOCK}\\s*(?:-|–|—|s\\.?/?d\\.?|sampai|hingga)\\s*${CLOCK}(?![\\d.,:/]\\d)(?:\\s*(?:wib|wita|wit)\\b)?`,
  'i',
)
const SINGLE = new RegExp(
  `\\b(?:pukul|jam)\\s*${CLOCK}(?![\\d.,:/]\\d)(?:\\s*(?:wib|wita|wit)\\b)?`,
  'i',
)
const DAY_MINUTES = 1440

const toNumber = (text: string | undefined) => Number((text ?? '0').replace(',', '.'))

function minutesOf(match: RegExpExecArray): number | undefined {
  const [, hours, extra, minutes, j, m, h, min] = match
  if (minutes !== undefined) return bounded(toNumber(minutes))
  return bounded(toNumber(hours ?? j ?? h) * 60 + toNumber(extra ?? m ?? min))
}

function bounded(minutes: number): number | undefined {
  const whole = Math.round(minutes)
  return whole > 0 && whole <= DAY_MINUTES ? whole : undefined
}

/**
 * Minutes of a duration with its unit: "1,5 jam", "1 jam 30 menit", "1j30m", "45m", "2h". A bare
 * number is none: nobody can tell 2 minutes from 2 hours, nor 8.15 minutes from a quarter past eight.
 */
export function parseDuration(text: string): number | undefined {
  const match = WHOLE_DURATION.exec(text.trim())
  return match ? minutesOf(match) : undefined
}

/**
 * "08.15–09.00 apel", "rapat koordinasi 1 jam 30 menit", "pukul 13.00 verifikasi SPJ 45 menit": time
 * of day, duration and what remains as the text. An end before the start is no range and stays text.
 */
export function parseQuickAdd(line: string): QuickAdd {
  const range = RANGE.exec(line)
  if (range) {
    const start = parseMinute(`${range[1]}:${range[2]}`)
    const end = parseMinute(`${range[3]}:${range[4]}`)
    if (start !== undefined && end !== undefined && start < end) {
      return { text: without(line, range), start, end, minutes: end - start }
    }
  }
  const single = range ? null : SINGLE.exec(line)
  const start = single ? parseMinute(`${single[1]}:${single[2]}`) : undefined
  const rest = single && start !== undefined ? without(line, single) : line
  const found = DURATION.exec(rest)
  const minutes = found ? minutesOf(found) : undefined
  const text = found && minutes !== undefined ? without(rest, found) : oneLine(rest)
  const end = start !== undefined && minutes !== undefined ? start + minutes : undefined
  return {
    text,
    ...(start !== undefined && { start }),
    ...(end !== undefined && end <= DAY_MINUTES && { end }),
    ...(minutes !== undefined && { minutes }),
  }
}

/** The line without what was understood, and without the words that only led to it. */
function without(line: string, match: RegExpExecArray): string {
  const before = line.slice(0, match.index).replace(/(?:\s|^)(?:selama|durasi|pukul)\s*$/i, ' ')
  return oneLine(`${before} ${line.slice(match.index + match[0].length)}`)
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
    .trim()
}
