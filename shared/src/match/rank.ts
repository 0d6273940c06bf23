import type { PastChoice, PlanItem, Ranked } from './plan.ts'
import { evidenceFor, strangeness, withLikes } from './evidence.ts'
import { indexPast, pastScores } from './past.ts'
import type { IndexedItem } from './plan-index.ts'
import { indexPlan } from './plan-index.ts'
import { stem } from './stem.ts'
import { tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'

/**
 * When the best is below this, nothing is proposed: no guess is better than the wrong rencana aksi. More
 * must speak for what was only read or attended: what people write and act on is nearly always work of
 * their plan, what passes by them often is not. And more, the greater the share of a text that speaks of
 * other work.
 */
const ENOUGH = {
  acted: { least: 0.06, strange: 0.1 },
  seen: { least: 0.26, strange: 0.1 },
} as const
/** Training is taken for oneself: it is an act. */
const ONLY_SEEN =
  /^\s*(?:menelaah|(?:mengikuti|menghadiri)(?!\s+(?:pelatihan|webinar|bimtek|bimbingan|diklat|kursus|workshop|seminar))|membaca|mempelajari|menerima|melihat)\b/i
/** For whom incoming letters or meetings are the work itself, reading or attending one is an act. */
const OWN_WORK = [
  { form: /^\s*menelaah\b.*?\bsurat masuk\b/i, words: ['surat', 'masuk'].map(stem) },
  { form: /^\s*(?:mengikuti|menghadiri) rapat\b/i, words: [stem('rapat')] },
  // Of a letter without a subject the classification is all there is, and all there can be.
  { form: /^\s*menelaah\b(?!.*\bperihal\b).*\bnomor\s+\d{3}[./]/i, words: [] },
] as const
/** As much matching makes us half sure: about one telling word of the rencana aksi and a half. */
const HALF_SURE = 1.2
/** As many are shown. */
const SHOWN = 5
/** From this weight on a past choice is shown as a reason. */
const WORTH_TELLING = 0.2

export type About = {
  /** The key of the document, letter or folder the text is about. */
  readonly objectKey?: string
}

/**
 * The rencana aksi that fit a text, best first, with the words that are evidence for each. Empty when nothing
 * fits well enough: it never falls back to the first one.
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
  const index = indexPlan(plan, vocabulary)
  const items = new Map(index.items.map((item) => [item.id, item]))
  const past = indexPast(memory, vocabulary)
  return (text, about = {}) => {
    const query = withLikes(tokens(text, vocabulary), index)
    if (query.length === 0) return []
    const before = pastScores(query, past, about.objectKey)
    const strange = strangeness(query, index)
    const ranked = index.items
      .map((item): Ranked => {
        const { sum, isTelling, words } = evidenceFor(query, item, index)
        // Words found in every plan are no evidence by themselves.
        const content = isTelling ? sum / (sum + HALF_SURE + strange.sum) : 0
        const known = before.get(item.id)
        const score = known ? 1 - (1 - content) * (1 - known.score) : content
        const because = [...new Set(words)].slice(0, 4)
        if (known && known.score > WORTH_TELLING) because.push(known.because)
        return {
          id: item.id,
          score: Math.round(score * 1000) / 1000,
          because,
          certain: known?.isSame ?? false,
        }
      })
      .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    const enough = ENOUGH[isOnlySeen(text, items.get(ranked[0]?.id ?? '')) ? 'seen' : 'acted']
    if ((ranked[0]?.score ?? 0) < enough.least + enough.strange * strange.share) return []
    return ranked
      .filter(({ score }) => score > 0)
      .slice(0, SHOWN)
      .map((one, index) => (index === 0 ? one : { ...one, certain: false }))
  }
}

function isOnlySeen(text: string, best: IndexedItem | undefined): boolean {
  if (!ONLY_SEEN.test(text)) return false
  const isOwn = OWN_WORK.some(
    ({ form, words }) =>
      form.test(text) && words.every((word) => best?.words.get(word)?.weight === 1),
  )
  return !isOwn
}
