import type { Rhk } from '@jejak/shared/skp/skp'
import { wordingFacts, type WordingFact } from '@jejak/shared/skp/wording'
import { Notice } from '../ui/notice.tsx'
import { s } from './t.ts'

/** What can be said of the words of an RHK: advice beside what is written, and nothing that stops it. */
export function WordingFacts({ rhk }: { readonly rhk: Rhk }) {
  const facts = wordingFacts(rhk)
  if (facts.length === 0) return null
  return (
    <Notice>
      <ul class="small" aria-label={s('facts')}>
        {facts.map((fact) => (
          <li key={keyOf(fact)}>{textOf(fact)}</li>
        ))}
      </ul>
    </Notice>
  )
}

const keyOf = (fact: WordingFact) => ('number' in fact ? `${fact.code} ${fact.number}` : fact.code)

function textOf(fact: WordingFact): string {
  if (fact.code === 'weak-verb') return s('fact.weak-verb', { word: fact.word })
  return 'number' in fact ? s(`fact.${fact.code}`, { n: fact.number }) : s('fact.no-measure')
}
