import { parseMinute, type MinuteOfDay } from '../../calendar/day.ts'
import type { Answers, Settled } from './convention.ts'
import { isDateCell, textOf, type SheetCell } from './sheet.ts'

/** `clock`: "8.3" is 08.30, its nought lost where the point is the decimal mark. `decimal`: it is 8 hours and 3 tenths. */
export type TimeConvention = 'clock' | 'decimal'

const SHORT = /^(\d{1,2})[.,](\d)$/
const NUMBER = /^\d{1,2}(?:[.,]\d{1,2})?$/
const LEAD = /^(?:pukul|jam|pkl\.?)\s*:?\s*/i
const ZONE = /\s*(?:wib|wita|wit)$/i
const TWELVE = /^(\d{1,2})[.:](\d{2})(?:[.:]00)?\s*([ap])\.?m\.?$/i
const RANGE =
  /^(.*?\d)\s*(?:wib|wita|wit)?\s*(?:--|[-–—−]|s\.?\s*[/.]?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*(\D*\d.*)$/i

/** How the short numbers of the time columns are meant, or a question that shows both. */
export function settleTimes(
  cells: readonly SheetCell[],
  answers: Answers,
): Settled<TimeConvention> {
  const short = cells.find((cell) =>
    typeof cell === 'number' ? !Number.isInteger(cell) && cell >= 1 : isShort(cell),
  )
  if (short === undefined) return { kind: 'settled', convention: 'clock' }
  if (answers.times !== undefined) {
    return { kind: 'settled', convention: answers.times === 'first' ? 'clock' : 'decimal' }
  }
  const [first = '', second = ''] = (['clock', 'decimal'] as const).map((convention) => {
    const minutes = readTime(short, convention)
    return minutes === undefined ? '–' : textOf({ day: undefined, minutes })
  })
  return { kind: 'ask', question: { id: 'times', cell: textOf(short), first, second } }
}

const isShort = (cell: SheetCell): boolean => typeof cell === 'string' && SHORT.test(cell.trim())

/** The minute of the day of a cell; undefined when it is no time, or one with seconds. */
export function readTime(cell: SheetCell, convention: TimeConvention): MinuteOfDay | undefined {
  if (isDateCell(cell)) return cell.minutes
  if (typeof cell === 'number') return readNumber(cell, convention)
  const text = cell.trim().replace(LEAD, '').replace(ZONE, '')
  const twelve = TWELVE.exec(text)
  if (twelve) return ofTwelve(Number(twelve[1]), Number(twelve[2]), /p/i.test(twelve[3] ?? ''))
  if (convention === 'decimal' && NUMBER.test(text))
    return readNumber(Number(text.replace(',', '.')), convention)
  if (SHORT.test(text)) return parseMinute(`${text.replace(',', '.')}0`)
  return parseMinute(text.replace(/^(\d{1,2}[:.]\d{2})[:.]00$/, '$1'))
}

/** Both times of a cell that has a stretch: "08.00 s.d. 09.30 WIB". */
export function readRange(cell: SheetCell): readonly [MinuteOfDay, MinuteOfDay] | undefined {
  const found = typeof cell === 'string' ? RANGE.exec(cell.trim()) : null
  if (!found) return undefined
  const [start, end] = [found[1] ?? '', found[2] ?? ''].map((text) =>
    isShort(text) ? undefined : readTime(text, 'clock'),
  )
  return start === undefined || end === undefined ? undefined : [start, end]
}

/** A part of a day below 1, else hours. "0.3" is no part of a day that anybody would keep. */
function readNumber(value: number, convention: TimeConvention): MinuteOfDay | undefined {
  if (value < 0 || value > 24) return undefined
  if (value > 0 && value < 1) {
    return Number.isInteger(value * 100) && value !== 0.25 && value !== 0.5 && value !== 0.75
      ? undefined
      : Math.round(value * 1440)
  }
  const hours = Math.floor(value)
  const hundredths = Math.round((value - hours) * 100)
  const minutes = convention === 'clock' ? hundredths : Math.round(hundredths * 0.6)
  return minutes < 60 && hours * 60 + minutes <= 1440 ? hours * 60 + minutes : undefined
}

function ofTwelve(hours: number, minutes: number, isAfternoon: boolean): MinuteOfDay | undefined {
  if (hours < 1 || hours > 12 || minutes > 59) return undefined
  return ((hours % 12) + (isAfternoon ? 12 : 0)) * 60 + minutes
}
