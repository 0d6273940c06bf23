import { measureFacts, weightFacts } from '@jejak/shared/skp/plan-facts'
import { angkaText } from './angka-text.ts'
import type { Period, Rhk, SkpContent } from '@jejak/shared/skp/skp'
import { Notice } from '../ui/notice.tsx'
import { p } from './parts-words.ts'
import { s } from './t.ts'

/** What can be said of the numbers and days of an RHK: advice, and nothing that stops it. */
export function MeasureFacts({
  rhk: { indikator },
  year,
  periods,
}: {
  readonly rhk: Rhk
  readonly year: number
  readonly periods: readonly Period[]
}) {
  const facts = measureFacts(indikator, { year, periods })
  return (
    <Facts
      told={facts.map(({ code, number }) => p(`fact.${code}`, { n: number, year: String(year) }))}
    />
  )
}

/** The same of all weights of the plan. */
export const WeightFacts = ({ content }: { readonly content: Pick<SkpContent, 'rhk'> }) => (
  <Facts
    told={weightFacts(content).map((fact) =>
      fact.code === 'weights-total'
        ? p('fact.weights-total', { total: angkaText(fact.total) })
        : p('fact.weights-missing', { n: fact.count }),
    )}
  />
)

const Facts = ({ told }: { readonly told: readonly string[] }) =>
  told.length > 0 && (
    <Notice>
      <ul class="small" aria-label={s('facts')}>
        {told.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  )
