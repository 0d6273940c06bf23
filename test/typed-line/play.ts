import { understand } from '@jejak/shared/quick-add/understand'

import { createChance } from '../sync-fuzz/chance.ts'
import type { Sentence } from './meaning.ts'
import { drawSentence } from './sentence.ts'
import { judge, type Told, type Verdict } from './verdict.ts'

/** An office from half past seven to four. */
const HOURS = { start: 450, end: 960 }

export type Played = { readonly sentence: Sentence; readonly told: Told; readonly verdict: Verdict }

/** Draws the sentence of a seed, has the product read it, and judges. */
export function playSentence(seed: number): Played {
  const sentence = drawSentence(createChance(seed))
  // Every other person has said how long a lesson is at their school.
  const lessonMinutes = seed % 2 === 0 ? 40 : undefined
  const told = read(sentence.line, lessonMinutes)
  return { sentence, told, verdict: judge(withLessons(sentence, lessonMinutes), told) }
}

function withLessons(sentence: Sentence, lessonMinutes: number | undefined): Sentence {
  const { length } = sentence
  if (length?.lessons === undefined || lessonMinutes === undefined) return sentence
  return { ...sentence, length: { ...length, minutes: length.lessons * lessonMinutes } }
}

function read(line: string, lessonMinutes: number | undefined): Told {
  const { text, start, end, minutes, quantity, doubt, day, backwards } = understand(line, {
    hours: HOURS,
    zone: 420,
    ...(lessonMinutes !== undefined && { lessonMinutes }),
  })
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
