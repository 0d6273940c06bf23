import type { MinuteOfDay, ZoneOffset } from '../calendar/day.ts'
import { oneLine } from '../describe/one-line.ts'
import { findClocks } from './clock-phrases.ts'
import { takeClock } from './take-clock.ts'
import { takeDay } from './take-day.ts'
import { takeLength } from './take-length.ts'
import { findDays, type DayPhrase, type SaidDay } from './day-phrases.ts'
import { isOwned } from './nouns.ts'
import type { Doubt, Option } from './doubt.ts'
import { blank, mask, type Span, without } from './line-text.ts'
import type { Hours } from './working-time.ts'

/** What a person typed in one line, taken apart; what was not said is not there. */
export type Apart = {
  readonly text: string
  readonly start?: MinuteOfDay
  readonly end?: MinuteOfDay
  readonly minutes?: number
  readonly day?: SaidDay
  /** The line without its day, when it says one. */
  readonly undated?: string
  /** "kemarin sore" without a time: where in the day it belongs. */
  readonly part?: string
  /** Minutes of a lesson, when the length was counted in lessons by the person's setting. */
  readonly lessonMinutes?: number
  /** A question to be answered first; then nothing else is told but the words. */
  readonly doubt?: Doubt
  /** "22.00–02.00": an end that lies before its start; the words are without it. */
  readonly backwards?: { readonly start: MinuteOfDay; readonly end: MinuteOfDay }
}

/** What the readers may rely on beside the line. */
export type Setting = {
  readonly hours: Hours | null
  /** Minutes east of UTC of the person's times; a line that names another zone is asked about. */
  readonly zone?: ZoneOffset
  /** Minutes of a lesson (jam pelajaran), when the person has said so. */
  readonly lessonMinutes?: number
  /** Words that the person has said are words and no time. */
  readonly asWords?: readonly string[]
}

/** One part of a line that was looked for: taken, asked about, or not there. */
export type Taken<Value> =
  | { readonly kind: 'taken'; readonly value: Value; readonly spans: readonly Span[] }
  | { readonly kind: 'ask'; readonly doubt: AskedOf }
  | { readonly kind: 'none' }

/** A doubt whose options are still rewritings of a masked line. */
export type AskedOf = {
  readonly kind: Doubt['kind']
  readonly options: readonly (Omit<Option, 'asWords'> & { readonly asWords?: string })[]
}

const DAY_MINUTES = 1440

/**
 * "08.15–09.00 apel", "rapat koordinasi 1 jam 30 menit", "kemarin pukul 13.00 WIB s.d. selesai verifikasi SPJ": time of day,
 * length, day, and what remains as the text. Only what is certain is taken out; what may be meant is asked, the rest stays.
 */
export function takeApart(typed: string, setting: Setting): Apart {
  const asWords = setting.asWords ?? []
  const { line, unmask } = mask(typed, asWords)
  const ask = ({ kind, options }: AskedOf): Apart => ({
    text: unmask(without(line, [])),
    doubt: { kind, options: options.map((option) => toOption(option, { asWords, unmask })) },
  })
  const days = findDays(line)
  const undated = blank(line, days)
  const clocks = findClocks(undated)
  const clock = takeClock(undated, clocks, { ...setting, part: partOf(line, days[0]), whole: line })
  if (clock.kind === 'ask') return ask(clock.doubt)
  const when = clock.kind === 'taken' ? clock.value : undefined
  const untimed = clock.kind === 'taken' ? blank(undated, clock.spans) : undated
  const length = takeLength(untimed, {
    whole: line,
    when,
    lessonMinutes: setting.lessonMinutes,
    clocks: clock.kind === 'taken' ? [] : clocks,
  })
  if (length.kind === 'ask') return ask(length.doubt)
  const beside = { clock: spansOf(clock), length: spansOf(length) }
  const day = takeDay(line, days, beside)
  if (day.kind === 'ask') return ask(day.doubt)
  const spans = [...beside.clock, ...beside.length, ...spansOf(day)]
  const said =
    day.kind === 'taken' ? { day: day.value, undated: unmask(without(line, day.spans)) } : {}
  const text = unmask(without(line, spans))
  const part = day.kind === 'taken' && !when ? days[0]?.part : undefined
  if (when?.isBackwards)
    return { text, ...said, backwards: { start: when.start, end: when.end ?? 0 } }
  const long = length.kind === 'taken' ? length.value : undefined
  const minutes = when?.end === undefined ? long?.minutes : when.end - when.start
  const end = when?.end ?? (when && minutes !== undefined ? when.start + minutes : undefined)
  return {
    text,
    ...said,
    ...(part !== undefined && { part }),
    ...(when && { start: when.start }),
    ...(end !== undefined && end <= DAY_MINUTES && { end }),
    ...(minutes !== undefined && { minutes }),
    ...(long?.lessonMinutes !== undefined && { lessonMinutes: long.lessonMinutes }),
  }
}

/** "kemarin sore jam 4"; the morning of "jadwal piket besok pagi" is not the entry's. */
const partOf = (line: string, day: DayPhrase | undefined): string | undefined =>
  day && !isOwned(line.slice(0, day.from)) ? day.part : undefined

const spansOf = (part: Taken<unknown>): readonly Span[] => (part.kind === 'taken' ? part.spans : [])

type Back = { readonly asWords: readonly string[]; readonly unmask: (text: string) => string }

function toOption(
  { line, meaning, asWords: more }: AskedOf['options'][number],
  { asWords, unmask }: Back,
): Option {
  return {
    line: unmask(oneLine(line)),
    asWords: more === undefined ? asWords : [...asWords, unmask(more)],
    meaning: meaning.kind === 'words' ? { kind: 'words', words: unmask(meaning.words) } : meaning,
  }
}
