import { understand } from '@jejak/shared/suggest/understand'

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
  const told = read(sentence.line)
  return { sentence, told, verdict: judge(sentence, told) }
}

function read(line: string): Told {
  const { text, start, end, minutes, quantity, doubt } = understand(line, HOURS)
  return {
    text,
    quantity,
    isAsked: doubt !== undefined,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(minutes !== undefined && { minutes }),
  }
}
