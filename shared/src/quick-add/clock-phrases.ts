import { readClock, type Clock } from './clock.ts'
import { surenessOf, type Sureness } from './clock-sureness.ts'

/** A place in the line where a time of day is written. */
export type ClockPhrase = {
  readonly from: number
  readonly to: number
  readonly start: Clock
  /** `open`: "s.d. selesai". */
  readonly end: Clock | 'open' | undefined
  readonly sureness: Sureness
  /** More times hang on it than one range has: "08.00-10.00-12.00", "08.00 atau 09.00". */
  readonly isChained: boolean
}

const LEAD =
  /(?:\b(?:pada|mulai|dimulai|dari|sejak|antara|waktu|tepat)\s*:?\s+)*(?:\b(?:pukul|jam|pkl|jm|(?<!\d\s?)pk)\b\.?\s*:?\s*|(?<=\b(?:mulai|dimulai|dari|sejak)\s+))/iuy
const SECOND = /(?:\b(?:pukul|jam|pkl|jm|pk)\b\.?\s*:?\s*)?/iuy
const TO =
  /\s*(?:--|[-–—−]|\bs\s*\.?\s*[/.]?\s*d\b\.?|\bsampai\s+dengan\b|\bsampai\b|\bhingga\b|\bke(?=\s+(?:jam|pukul|pkl))|,?\s*(?:dan\s+)?\b(?:selesai|berakhir)(?:\s+pada)?(?=\s+(?:(?:jam|pukul|pkl)\b|\d{1,2}[.:]\d)))\s*/iuy
const HYPHEN = /^\s*(?:--|[-–—−])\s*$/u
const FINISH = /selesai(?![\p{L}\p{N}])/iuy
const MORE = /\s*(?:--|[-–—−]|\batau\b)\s*(?=\d)/iuy

/** Every time of day of a line, in order, none overlapping another. */
export function findClocks(line: string): readonly ClockPhrase[] {
  const found: ClockPhrase[] = []
  let place = 0
  while (place < line.length) {
    const phrase = isBorder(line, place) ? readPhrase(line, place) : undefined
    if (phrase) found.push(phrase)
    place = phrase ? phrase.to : place + 1
  }
  return found
}

const isBorder = (line: string, place: number): boolean =>
  !/[\p{L}\p{N}.,:;/–—−-]/u.test(line[place - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(line[place] ?? ' ')

function readPhrase(line: string, from: number): ClockPhrase | undefined {
  const lead = match(LEAD, line, from) ?? ''
  const start = readClock(line, from + lead.length)
  if (!start) return undefined
  const to = match(TO, line, start.end) ?? ''
  const end = to === '' ? undefined : readEnd(line, start.end + to.length)
  const until = end?.to ?? start.end
  const sureness = surenessOf({
    before: line.slice(0, from),
    behind: line.slice(until),
    lead,
    start,
    end: end?.value,
    hasHyphen: HYPHEN.test(to),
  })
  if (!sureness) return undefined
  const isChained = match(MORE, line, until) !== undefined || isTorn(line, until, end ? '' : to)
  return { from, to: until, start, end: end?.value, sureness, isChained }
}

type End = { readonly value: Clock | 'open'; readonly to: number }

function readEnd(line: string, place: number): End | undefined {
  const finish = match(FINISH, line, place)
  if (finish !== undefined) return { value: 'open', to: place + finish.length }
  const clock = readClock(line, place + (match(SECOND, line, place) ?? '').length)
  return clock && { value: clock, to: clock.end }
}

/** Something hangs on the time that is neither a second time nor the end of the word. "08.00 - rapat" is only a dash. */
const isTorn = (line: string, until: number, to: string): boolean =>
  (to !== '' && !/^\s+(?:--|[-–—−])\s+$/u.test(to)) ||
  /^(?:-?an\b|[-–][\p{L}\p{N}]|\s+(?:lebih|lewat|kurang)\b)/u.test(line.slice(until))

function match(pattern: RegExp, line: string, place: number): string | undefined {
  pattern.lastIndex = place
  return pattern.exec(line)?.[0]
}
