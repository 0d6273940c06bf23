import type { PastChoice, PlanItem, Ranked, Reason } from './plan.ts'
import { chancesOf, isAlike } from './chance.ts'
import { indexPast } from './past-index.ts'
import { indexPlan } from './plan-index.ts'
import type { Answer, NoneSigns, Signs } from './signs.ts'
import { compare } from './signs.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'

/**
 * From this chance on the first is certain, if something speaks for it that can be told. The person's own choices are
 * believed sooner than words. They were set on curves of risk against coverage over the tuning cases, each office judged
 * by weights fitted on the others.
 */
const CERTAIN = { phrase: 0.8, series: 0.8, like: 0.9, words: 0.92 } as const
/** What is less likely is not even possible. */
const POSSIBLE = 0.005
/** The score of what only habit speaks for, less than of anything else. */
const BY_HABIT = 0.001
/** As many are shown. */
const SHOWN = 3
/** An earlier choice that the person has not contradicted since, but for an old exception. */
const CONSISTENT = 0.95
/** From then on two texts are alike enough for the one to be told as a reason for the other. */
const ALIKE = { words: 0.35, beginning: 0.5, usual: 0.75 } as const

export type About = {
  /** The key of the document, letter or folder the text is about. */
  readonly objectKey?: string
}

/**
 * The rencana aksi that may fit a text: up to three, best first. The first may be certain; then it has a reason
 * that convinces. Empty when nothing is alike: it never falls back to the first one of the plan.
 */
export type Ranker = (text: string, about?: About) => readonly Ranked[]

export type Knowledge = {
  readonly plan: readonly PlanItem[]
  /** What the person chose before: newest first, or with their times. */
  readonly memory: readonly PastChoice[]
  readonly vocabulary: Vocabulary
}

/**
 * Makes plan and past choices ready, so that each text costs little: one ranker serves a day of
 * suggestions, or a form while its sentence is typed.
 */
export function ranker({ plan, memory, vocabulary }: Knowledge): Ranker {
  if (plan.length === 0) return () => []
  const ids = new Set(plan.map(({ id }) => id))
  const prepared = {
    index: indexPlan(plan, vocabulary),
    past: indexPast(
      // A rencana aksi that is gone is no answer any more.
      memory.filter(({ planId }) => planId === null || ids.has(planId)),
      vocabulary,
    ),
    vocabulary,
  }
  const habits = habitsOf(prepared.past.choices.map(({ choice }) => choice))
  return (text, { objectKey } = {}) => {
    const compared = compare(text, objectKey, prepared)
    if (!compared) return []
    const chances = chancesOf(compared)
    const found = compared.answers
      .filter(isAlike)
      .map((answer) => ({ answer, chance: chances.of.get(answer.id) ?? 0 }))
      .filter(({ chance, answer }) => chance >= POSSIBLE || answer.signs.object > 0)
      .sort(
        (a, b) =>
          b.answer.signs.object - a.answer.signs.object ||
          b.chance - a.chance ||
          a.answer.id.localeCompare(b.answer.id),
      )
      .slice(0, SHOWN)
    const ranked = found.map(({ answer, chance }, at): Ranked => {
      const reason = reasonFor(answer)
      return {
        id: answer.id,
        score: Math.round(chance * 1000) / 1000,
        because: toldOf(answer),
        certain: at === 0 && reason !== undefined && isSure(reason, chance, compared.none),
        ...(reason && { reason }),
      }
    })
    return isBeside(compared.none) ? ranked : filledUp(ranked, habits)
  }
}

/** It was only read, or done beside the plan: no habit speaks for a rencana aksi then. */
const isBeside = ({ seen, outside, favour }: NoneSigns) => seen + outside + favour > 0

/** From so many choices on there are habits. */
const SOME_DAYS = 10
/** The rencana aksi that the person chose most, and more than once. */
function habitsOf(choices: readonly PastChoice[]): readonly string[] {
  if (choices.length < SOME_DAYS) return []
  const counts = new Map<string, number>()
  for (const { planId } of choices) {
    if (planId !== null) counts.set(planId, (counts.get(planId) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, most], [b, more]) => more - most || a.localeCompare(b))
    .map(([id]) => id)
}

/** Where little speaks for any, what the person does most is possible as well: a chip, never chosen unasked. */
function filledUp(ranked: readonly Ranked[], habits: readonly string[]): readonly Ranked[] {
  const shown = new Set(ranked.map(({ id }) => id))
  const added = habits
    .filter((id) => !shown.has(id))
    .slice(0, Math.max(0, SHOWN - ranked.length))
    .map((id): Ranked => ({ id, score: BY_HABIT, because: [], certain: false }))
  return [...ranked, ...added]
}

/** The newest choice for this object, these words or this series was that none fits. */
const saidNone = ({ object, phrase, series }: NoneSigns) =>
  object > 0 || phrase > 0.5 || series > 0.5

function isSure({ kind }: Reason, chance: number, none: NoneSigns): boolean {
  if (kind === 'object') return true
  if (saidNone(none)) return false
  // Words that name a rencana aksi beside an errand of one's own do not name it.
  if (kind === 'words' && none.outside + none.favour > 0) return false
  return chance >= CERTAIN[kind]
}

/** The strongest that speaks for an answer and can be told; likeness by synonyms cannot. */
function reasonFor({ signs, known, naming }: Answer): Reason | undefined {
  const text = known?.text ?? ''
  if (signs.object > 0) return { kind: 'object', text }
  if (signs.phrase >= CONSISTENT) return { kind: 'phrase', text }
  if (signs.series >= CONSISTENT) return { kind: 'series', text }
  if (naming.isReason) return { kind: 'words', words: naming.words }
  const isContradicted = signs.phrase + signs.series > 0
  if (isLike(signs) && !isContradicted) return { kind: 'like', text }
  return undefined
}

const isLike = ({ phrase, series, like, begins, usual }: Signs) =>
  phrase + series > 0 || like >= ALIKE.words || begins >= ALIKE.beginning || usual >= ALIKE.usual

/** What the person is shown: own words that name it, and what they chose before. */
function toldOf({ signs, known, naming }: Answer): readonly string[] {
  const words = naming.isReason ? naming.words.slice(0, 4) : []
  if (!known) return words
  if (signs.object > 0) return [...words, 'berkas yang sama dipilih sebelumnya']
  return isLike(signs) ? [...words, `mirip: ${known.text}`] : words
}
