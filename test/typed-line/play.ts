import type { Setting } from '@jejak/shared/quick-add/take-apart'
import { understand } from '@jejak/shared/quick-add/understand'

import { createChance } from '../sync-fuzz/chance.ts'
import type { Sentence } from './meaning.ts'
import { drawSentence } from './sentence.ts'
import { judge, type Told, type Verdict } from './verdict.ts'

/** An office in Java from half past seven to four. */
const OFFICE: Setting = { hours: { start: 450, end: 960 }, zone: 420 }

/** How many questions one line may need. */
const DEPTH = 4

/** Whether some answers to what is asked about a sentence lead to what was meant; undefined when nothing is asked. */
export function canBeAnswered(seed: number): boolean | undefined {
  const sentence = withLessons(drawSentence(createChance(seed)), 40)
  const { clock, length, day, line } = sentence
  const isDoubtful = [clock, length].some((part) => part?.isDoubtful)
  if (isDoubtful || day || !understand(line, OFFICE).doubt) return undefined
  return leadsToMeaning(sentence, { line, asWords: [] }, DEPTH)
}

type Typed = { readonly line: string; readonly asWords: readonly string[] }

function leadsToMeaning(sentence: Sentence, { line, asWords }: Typed, depth: number): boolean {
  const { doubt } = understand(line, { ...OFFICE, asWords })
  if (!doubt) return judge(sentence, read(line, { ...OFFICE, asWords })).kind === 'right'
  return depth > 0 && doubt.options.some((option) => leadsToMeaning(sentence, option, depth - 1))
}

export type Played = { readonly sentence: Sentence; readonly told: Told; readonly verdict: Verdict }

/** Draws the sentence of a seed, has the product read it, and judges. */
export function playSentence(seed: number): Played {
  const sentence = drawSentence(createChance(seed))
  // Every other person has said how long a lesson is at their school.
  const lessonMinutes = seed % 2 === 0 ? 40 : undefined
  const told = read(sentence.line, { ...OFFICE, ...(lessonMinutes && { lessonMinutes }) })
  return { sentence, told, verdict: judge(withLessons(sentence, lessonMinutes), told) }
}

function withLessons(sentence: Sentence, lessonMinutes: number | undefined): Sentence {
  const { length } = sentence
  if (length?.lessons === undefined || lessonMinutes === undefined) return sentence
  return { ...sentence, length: { ...length, minutes: length.lessons * lessonMinutes } }
}

function read(line: string, setting: Setting): Told {
  const { text, start, end, minutes, quantity, doubt, day, backwards } = understand(line, setting)
  const isOverMidnight = start !== undefined && minutes !== undefined && end === undefined
  return {
    text,
    quantity,
    // An end before its start is refused with a sentence, or offered as two days.
    isAsked: doubt !== undefined || backwards !== undefined || isOverMidnight,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(minutes !== undefined && { minutes }),
    ...(day && { day }),
  }
}
