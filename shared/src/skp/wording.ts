import type { Rhk } from './skp.ts'

/** What can be said of the words of an RHK without judging the work. Each has a sentence `fact.<code>` in the `skp` catalogue. */
export type WordingFact =
  | { readonly code: 'weak-verb'; readonly word: string }
  | { readonly code: 'no-measure' }
  /** Of the indikator with this number. */
  | { readonly code: 'no-target' | 'no-unit'; readonly number: number }

/** They name what somebody is busy with; a result says what is there afterwards. */
const WEAK: ReadonlySet<string> = new Set([
  'melaksanakan',
  'melakukan',
  'mengikuti',
  'membantu',
  'menghadiri',
  'mengerjakan',
  'menjalankan',
  'mendukung',
  'mengurus',
])

/** A number, or a range of two, and nothing that says of what. */
const BARE = /^\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?$/

type Words = Pick<Rhk, 'uraian'> & {
  readonly indikator: readonly Pick<
    Rhk['indikator'][number],
    'indikator' | 'target' | 'targetAngka' | 'satuan'
  >[]
}

/** Facts for whoever writes an RHK: advice, and never a reason to refuse it. What has no words yet is not spoken of. */
export function wordingFacts({ uraian, indikator }: Words): readonly WordingFact[] {
  const text = uraian.trim()
  if (text === '') return []
  const word = /^\p{L}+/u.exec(text)?.[0] ?? ''
  const facts: WordingFact[] = WEAK.has(word.toLowerCase()) ? [{ code: 'weak-verb', word }] : []
  if (indikator.length === 0) return [...facts, { code: 'no-measure' }]
  for (const [at, item] of indikator.entries()) {
    const target = item.target.trim()
    if (item.indikator.trim() === '') continue
    const isCounted = item.targetAngka !== undefined
    const hasUnit = (item.satuan ?? '').trim() !== ''
    if (target === '' && !isCounted) facts.push({ code: 'no-target', number: at + 1 })
    else if ((BARE.test(target) || target === '') && !hasUnit)
      facts.push({ code: 'no-unit', number: at + 1 })
  }
  return facts
}
