import { spellLength } from './doubt.ts'
import { findLengths, type LengthPhrase } from './length-phrases.ts'
import type { Span } from './line-text.ts'
import { without } from './line-text.ts'
import type { AskedOf, Taken } from './take-apart.ts'
import type { When } from './working-time.ts'

type Setting = {
  /** The line as it was typed, which is what an answer is written into. */
  readonly whole: string
  readonly when: When | undefined
  readonly lessonMinutes: number | undefined
  /** Times of day that stay in the line: "TW 2 jam 8-an" has its "jam" there. */
  readonly clocks: readonly Span[]
}

export type TakenLength = {
  readonly minutes: number
  /** Minutes of a lesson, when the length was told in lessons and counted by the person's setting. */
  readonly lessonMinutes: number | undefined
}

const LESSON_MINUTES = [35, 40, 45]

/** How long the work took, of all the lengths that a line names. `line` has its day and time taken out. */
export function takeLength(
  line: string,
  { whole, when, lessonMinutes, clocks }: Setting,
): Taken<TakenLength> {
  const found = findLengths(line)
    .filter((phrase) => !clocks.some((clock) => isShared(phrase, clock)))
    .map((phrase) =>
      phrase.lessons !== undefined && lessonMinutes !== undefined
        ? { ...phrase, minutes: phrase.lessons * lessonMinutes }
        : phrase,
    )
  const said = found.filter(
    ({ sureness, minutes, lessons }) => sureness === 'said' && (minutes ?? lessons) !== undefined,
  )
  const [first, ...others] = said
  if (when?.end !== undefined) return besideRange(whole, said, { start: when.start, end: when.end })
  if (first && others.length > 0)
    return {
      kind: 'ask',
      doubt: { kind: 'which', options: said.flatMap((phrase) => optionsOf(whole, phrase)) },
    }
  if (first?.minutes !== undefined) {
    const value = {
      minutes: first.minutes,
      lessonMinutes: first.lessons === undefined ? undefined : lessonMinutes,
    }
    return { kind: 'taken', value, spans: [first] }
  }
  if (first) return { kind: 'ask', doubt: { kind: 'lesson', options: lessonOptions(whole, first) } }
  const perhaps = found.find(({ minutes, lessons }) => (minutes ?? lessons) !== undefined)
  if (!perhaps) return { kind: 'none' }
  return {
    kind: 'ask',
    doubt: { kind: 'length', options: [...optionsOf(whole, perhaps), asWords(whole, perhaps)] },
  }
}

const isShared = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to

/** "08.00–10.00 (2 jam)" says one thing twice; "08.00–10.00 3 jam" says two things. */
function besideRange(
  whole: string,
  said: readonly LengthPhrase[],
  { start, end }: Required<When>,
): Taken<TakenLength> {
  const known = said.filter(({ minutes }) => minutes !== undefined)
  const other = known.find(({ minutes }) => minutes !== end - start)
  if (!other)
    return known.length === 0
      ? { kind: 'none' }
      : { kind: 'taken', value: { minutes: end - start, lessonMinutes: undefined }, spans: known }
  return {
    kind: 'ask',
    doubt: {
      kind: 'which',
      options: [{ ...asWords(whole, other), meaning: { kind: 'when', start, end } }],
    },
  }
}

/** The length moves to the end of the line, where it can only be one. */
function optionsOf(whole: string, phrase: LengthPhrase): AskedOf['options'] {
  if (phrase.minutes === undefined)
    return phrase.lessons === undefined ? [] : lessonOptions(whole, phrase)
  const first = { minutes: phrase.minutes, from: phrase.from }
  return [first, ...(phrase.or ? [phrase.or] : [])].map(({ minutes, from }) => ({
    line: `${without(whole, [{ from, to: phrase.to }])} ${spellLength(minutes)}`,
    meaning: { kind: 'length', minutes },
  }))
}

const lessonOptions = (
  whole: string,
  { from, to, lessons = 0 }: LengthPhrase,
): AskedOf['options'] =>
  LESSON_MINUTES.map((minutes) => ({
    line: `${without(whole, [{ from, to }])} ${lessons} JP @ ${minutes} menit`,
    meaning: { kind: 'lesson', minutes },
  }))

function asWords(whole: string, { from, to }: Span): AskedOf['options'][number] {
  const words = whole.slice(from, to)
  return { line: whole, asWords: words, meaning: { kind: 'words', words } }
}
