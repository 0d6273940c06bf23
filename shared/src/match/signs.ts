import { evidenceFor, withLikes } from './evidence.ts'
import { isFavour } from './favour.ts'
import type { Naming } from './naming.ts'
import { naming } from './naming.ts'
import type { Known, Past } from './past.ts'
import { pastFor } from './past.ts'
import type { PastIndex } from './past-index.ts'
import type { IndexedItem, PlanIndex } from './plan-index.ts'
import { stem } from './stem.ts'
import type { Token } from './tokens.ts'
import { tokens, weightOf } from './tokens.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'

/** What speaks for an answer and against it, each a number that the weights are for. */
export type Signs = {
  readonly named: number
  readonly covered: number
  /** Synonyms, documents and steps of the same work: for finding, never a reason. */
  readonly loose: number
  /** Words of the text that belong to other fields, to other work of its field, to nothing known. */
  readonly foreign: number
  readonly other: number
  readonly unknown: number
  /** The share of the text that belongs to the same work in other words. */
  readonly kin: number
  /** What the text speaks of first is of it, by name or by kin. */
  readonly head: number
  readonly object: number
  readonly phrase: number
  readonly series: number
  readonly begins: number
  readonly like: number
  readonly vote: number
  readonly usual: number
}

/** What speaks for "none fits". */
export type NoneSigns = Pick<
  Signs,
  'object' | 'phrase' | 'series' | 'begins' | 'like' | 'vote' | 'usual'
> & {
  /** The text was only read, or attended. */
  readonly seen: number
  /** It speaks of ceremonies, sport, private errands. */
  readonly outside: number
  /** It was done for somebody else. */
  readonly favour: number
}

export type Answer = {
  readonly id: string
  readonly signs: Signs
  readonly naming: Naming
  readonly known: Known | undefined
}

export type Compared = { readonly answers: readonly Answer[]; readonly none: NoneSigns }

export type Prepared = {
  readonly index: PlanIndex
  readonly past: PastIndex
  readonly vocabulary: Vocabulary
}

const NOTHING_KNOWN = { object: 0, phrase: 0, series: 0, begins: 0, like: 0, vote: 0, usual: 0 }

/** Compares a text with every rencana aksi of a plan, and with what was chosen before. */
export function compare(
  text: string,
  objectKey: string | undefined,
  { index, past, vocabulary }: Prepared,
): Compared | undefined {
  const query = tokens(mended(text, { index, vocabulary }), vocabulary)
  if (query.length === 0 && objectKey === undefined) return undefined
  const asked = withLikes(query, index)
  const before = pastFor({ text, query, objectKey }, past)
  const answers = index.items.map((item): Answer => {
    const named = naming(query, item, index)
    const { sum, isTelling } = evidenceFor(asked, item, index)
    const known = before.get(item.id)
    return {
      id: item.id,
      naming: named,
      known,
      signs: {
        named: Math.min(MOST_NAMED, named.named),
        covered: named.covered,
        loose: isTelling ? Math.min(MOST_LOOSE, sum) : 0,
        ...strangeTo(item, query),
        head: headOf(query, item, named.found),
        ...pastSigns(known),
      },
    }
  })
  return { answers, none: noneSigns(text, query, { before, index }) }
}

/** The text with slips of words of the plan put right; what is a word in itself stays. */
const mended = (
  text: string,
  { index, vocabulary }: Pick<Prepared, 'index' | 'vocabulary'>,
): string =>
  text.replace(/\p{L}{6,}/gu, (word) => {
    const key = stem(word.toLowerCase())
    if (index.has(key) || vocabulary.knownOf(key).fields.size > 0) return word
    return index.mend(word.toLowerCase()) ?? word
  })

const MOST_NAMED = 2
const MOST_LOOSE = 3

const pastSigns = (known: Known | undefined) => {
  if (!known) return NOTHING_KNOWN
  const { text: _, ...signs } = known
  return signs
}

/** Words of a text that are not of a rencana aksi, by where they belong. */
function strangeTo(item: IndexedItem, query: readonly Token[]) {
  const strange = { foreign: 0, other: 0, unknown: 0, kin: 0 }
  let whole = 0
  for (const token of query) {
    if (token.isCommon || token.stem.includes('_')) continue
    whole += token.weight
    if (!item.words.has(token.stem)) strange[placeOf(token, item)] += token.weight
  }
  return { ...strange, kin: whole === 0 ? 0 : strange.kin / whole }
}

/** 1 where the first subject of the text is one of the rencana aksi by name, a part of it by kin. */
function headOf(query: readonly Token[], item: IndexedItem, found: ReadonlySet<string>): number {
  const first = query.find(
    ({ stem: key, isCommon }) => !isCommon && weightOf(key) === 1 && !key.includes('_'),
  )
  if (!first) return 0
  if (found.has(first.stem)) return 1
  return meets(first.rows, item.rows) ? KIN_AT_HEAD : 0
}

const KIN_AT_HEAD = 0.5

function placeOf(token: Token, item: IndexedItem): 'foreign' | 'other' | 'unknown' | 'kin' {
  if (meets(token.rows, item.rows)) return 'kin'
  if (token.fields.size === 0) return 'unknown'
  return meets(token.fields, item.fields) ? 'other' : 'foreign'
}

const meets = (some: ReadonlySet<number>, others: ReadonlyMap<number, unknown>) => {
  for (const one of some) if (others.has(one)) return true
  return false
}

/** Training is taken for oneself: it is an act. */
const ONLY_SEEN =
  /^\s*(?:menelaah|(?:mengikuti|menghadiri)(?!\s+(?:pelatihan|webinar|bimtek|bimbingan|diklat|kursus|workshop|seminar))|membaca|mempelajari|menerima|melihat)\b/i

const noneSigns = (
  text: string,
  query: readonly Token[],
  { before, index }: { readonly before: Past; readonly index: PlanIndex },
): NoneSigns => ({
  ...pastSigns(before.get(null)),
  seen: Number(ONLY_SEEN.test(text)),
  favour: Number(isFavour(text)),
  outside: query.reduce(
    (sum, { stem, isOutside }) => sum + (isOutside && !index.has(stem) ? weightOf(stem) : 0),
    0,
  ),
})
