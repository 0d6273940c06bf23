import type { DocumentChain } from './app-profile.ts'
import type { Phrase } from './phrase.ts'
import { words } from './phrase.ts'
import { SYSTEM_VERBS } from './system-verbs.ts'

type ChainDocument = {
  /** Object type: a step of the chain, or one it does not know. */
  readonly type: string
  /** Cleaned name, empty when it has none. */
  readonly name: string
}

/** Longer nouns are clearer than the short type in front of a name. */
const LONG_NOUN = 12

/** What a document of a chain is called: its own name when that says the kind ("SPP-LS"), else both. */
export function chainName({ steps }: DocumentChain, { type, name }: ChainDocument): string {
  const step = steps[type]
  const short = type.toUpperCase()
  if (!step) return name === '' ? short : name
  if (name === '') return step.noun
  const lower = name.toLowerCase()
  const saysKind = lower.startsWith(type) || lower.startsWith(step.noun.toLowerCase())
  return saysKind ? name : `${step.noun.length > LONG_NOUN ? step.noun : short} ${name}`
}

/** The sentence for one document of a chain; an act has its own verb, else the step's. */
export function chainPhrase(
  chain: DocumentChain,
  document: ChainDocument & { readonly rule: string | undefined },
): Phrase {
  const { type, rule } = document
  const verb = (rule && SYSTEM_VERBS[rule]) ?? chain.steps[type]?.verb ?? 'Memproses'
  const text = words(verb, chainName(chain, document), chain.place)
  return { text, quantity: 1, unit: 'dokumen' }
}
