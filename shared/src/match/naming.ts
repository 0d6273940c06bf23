import type { IndexedItem, PlanIndex } from './plan-index.ts'
import { inOrder } from './plan-index.ts'
import type { Token } from './tokens.ts'
import { weightOf } from './tokens.ts'

/** How far the words of a text name a rencana aksi: in its own words, or in abbreviations of them. No synonyms. */
export type Naming = {
  /** What is named, by weight; less where the words stand in other rencana aksi as well. */
  readonly named: number
  /** The share of the text that speaks of it. */
  readonly covered: number
  /** Enough to be told as a reason: more than a form of paper. */
  readonly isReason: boolean
  /** As the person is shown them, strongest first. */
  readonly words: readonly string[]
  /** The stems of the text that name it. */
  readonly found: ReadonlySet<string>
}

type Named = { readonly value: number; readonly said: string; readonly stems: readonly string[] }

const BY_LETTERS = 0.9
const BY_KIND = 0.8
/** One word that is a subject, or two that are forms: "surat masuk". */
const A_REASON = 1

/** Compares the words of a text with those of a rencana aksi. */
export function naming(
  query: readonly Token[],
  item: IndexedItem,
  { rarity }: Pick<PlanIndex, 'rarity'>,
): Naming {
  const stems = new Set(query.map((token) => token.stem))
  const hits: Named[] = []
  const found = new Set<string>()
  let weight = 0
  for (const token of query) {
    const hit = token.isCommon ? undefined : hitOf(token, item, stems)
    if (!hit) continue
    for (const part of token.stem.split('_')) found.add(part)
    weight += Math.max(...hit.stems.map(weightOf))
    // What it is called by counts, not what it is called: "DDC → perpustakaan" tells no two of a library apart.
    const rare = Math.max(...hit.stems.map(rarity.word))
    hits.push({ ...hit, value: token.weight * hit.value * rare })
  }
  hits.sort((a, b) => b.value - a.value)
  return {
    named: hits.reduce((sum, { value }) => sum + value, 0),
    covered: coveredBy(found, query),
    isReason: weight >= A_REASON,
    words: [...new Set(hits.map(({ said }) => said))],
    found,
  }
}

function hitOf(token: Token, item: IndexedItem, stems: ReadonlySet<string>): Named | undefined {
  const place = token.stem.includes('_') ? undefined : item.words.get(token.stem)
  if (place) return { value: place.weight, said: shown(token), stems: [token.stem] }
  for (const { said, stems: full } of token.letters) {
    const needed = full.filter((stem) => weightOf(stem) === 1)
    const places = needed.map((stem) => item.words.get(stem)?.weight ?? 0)
    if (needed.length === 0 || places.includes(0)) continue
    return {
      value: BY_LETTERS * Math.max(...places),
      said: `${shown(token)} = ${said}`,
      stems: needed,
    }
  }
  const initials = token.isCapital ? item.initials.get(token.word) : undefined
  if (initials !== undefined) {
    return { value: BY_LETTERS, said: `${shown(token)} = ${initials}`, stems: [token.stem] }
  }
  const short = item.letters.find(({ of }) => {
    const needed = of.stems.filter((stem) => weightOf(stem) === 1)
    return needed.includes(token.stem) && needed.every((stem) => stems.has(stem))
  })
  if (!short) return byKind(token, item)
  return {
    value: BY_LETTERS * (item.words.get(short.stem)?.weight ?? 0),
    said: `${short.of.said} = ${short.word.toUpperCase()}`,
    stems: [short.stem],
  }
}

const shown = ({ word, isCapital }: Token) => (isCapital ? word.toUpperCase() : word)

/** One step, never two: the text names a paper of it, or a step, or an object. */
function byKind(token: Token, item: IndexedItem): Named | undefined {
  let best: Named | undefined
  const parts = token.stem.split('_')
  // Its own words say it better: "arsip inaktif" needs no "→ arsip".
  if (parts.every((part) => item.words.has(part))) return undefined
  for (const { said, stems } of token.kinds) {
    if (stems.some((stem) => parts.includes(stem))) continue
    const asked = inOrder(stems)
    const places = item.lines.map((line) => (line.stems.includes(asked) ? line.weight : 0))
    const value = BY_KIND * Math.max(0, ...places)
    if (value > (best?.value ?? 0)) best = { value, said: `${shown(token)} → ${said}`, stems }
  }
  return best
}

function coveredBy(found: ReadonlySet<string>, query: readonly Token[]): number {
  let whole = 0
  let covered = 0
  for (const { stem, weight, isCommon } of query) {
    if (isCommon || stem.includes('_')) continue
    whole += weight
    if (found.has(stem)) covered += weight
  }
  return whole === 0 ? 0 : covered / whole
}
