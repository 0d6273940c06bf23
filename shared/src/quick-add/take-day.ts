import type { DayPhrase, SaidDay } from './day-phrases.ts'
import { blank, type Span, without } from './line-text.ts'
import { hasOwner, isOwned, namesAPaper } from './nouns.ts'
import type { AskedOf, Taken } from './take-apart.ts'

/**
 * The day of the entry. It is certain at the head of the line, beside the time, and at the end of the line when nothing in
 * front could own it ("laporan kemarin"). A date behind the name of a paper is the paper's and stays.
 */
export function takeDay(
  line: string,
  days: readonly DayPhrase[],
  { clock, length }: Beside,
): Taken<SaidDay> {
  const [phrase, another] = days
  if (!phrase) return { kind: 'none' }
  const bare = blank(line, [...clock, ...length])
  const before = bare.slice(0, phrase.from)
  const isHead = !/[\p{L}\p{N}]/u.test(before)
  if (isHead) return phrase.or === undefined ? take(phrase) : ask(line, phrase)
  if (isOwned(before)) return { kind: 'none' }
  if (another || phrase.or !== undefined) return ask(line, phrase)
  const isBeside = (spans: readonly Span[]) => spans.some((span) => touches(line, span, phrase))
  const isToday = 'offset' in phrase.day && phrase.day.offset === 0
  if (isBeside(clock) || isToday) return take(phrase)
  if ('date' in phrase.day && namesAPaper(before)) return { kind: 'none' }
  if (hasOwner(before)) return ask(line, phrase)
  const isLast = !/^[^\p{L}\p{N}]*\p{L}/u.test(bare.slice(phrase.to))
  return isBeside(length) || isLast ? take(phrase) : ask(line, phrase)
}

/** Where the time and the length were taken out. */
type Beside = { readonly clock: readonly Span[]; readonly length: readonly Span[] }

const take = (phrase: DayPhrase): Taken<SaidDay> => ({
  kind: 'taken',
  value: phrase.day,
  spans: [phrase],
})

const touches = (line: string, one: Span, other: Span): boolean =>
  /^[\s,(]*$/.test(line.slice(Math.min(one.to, other.to), Math.max(one.from, other.from)))

function ask(line: string, phrase: DayPhrase): Taken<SaidDay> {
  const rest = without(line, [phrase])
  const words = line.slice(phrase.from, phrase.to)
  const days: readonly SaidDay[] =
    phrase.or === undefined ? [phrase.day] : [phrase.day, { date: phrase.or }]
  const options: AskedOf['options'] = [
    ...days.map((day) => ({
      line: `${spellDay(day)} ${rest}`,
      meaning: { kind: 'day', day } as const,
    })),
    { line, asWords: words, meaning: { kind: 'words', words } },
  ]
  return { kind: 'ask', doubt: { kind: 'day', options } }
}

const NAMES: Readonly<Record<number, string>> = {
  [-2]: 'kemarin lusa',
  [-1]: 'kemarin',
  0: 'hari ini',
  1: 'besok',
  2: 'lusa',
}

const spellDay = (day: SaidDay): string => ('date' in day ? day.date : (NAMES[day.offset] ?? ''))
