import type { EvaluationView } from '@jejak/shared/evaluation/evaluation'
import { useId } from 'preact/hooks'
import { PartNote } from './part-note.tsx'
import { RhkFacts } from './rhk-facts.tsx'
import { e } from './t.ts'

/** What was approved, RHK by RHK, beside what was planned. */
export function RealisationPart({ view }: { readonly view: EvaluationView }) {
  const headingId = useId()
  const { entries, minutes, percent, rhk, elsewhere } = view.realisation
  // As it was when it was rated.
  const isKept = view.version > 0
  return (
    <section class="stack" aria-labelledby={headingId}>
      <h3 id={headingId}>{e(isKept ? 'real.kept' : 'real.title')}</h3>
      <p>{e('real.total', { n: entries, minutes })}</p>
      {percent !== null && <p class="small quiet">{e('real.percent', { percent })}</p>}
      <PartNote view={view} />
      {rhk.length === 0 && <p class="quiet">{e('real.noPlan')}</p>}
      <ol class="stack">
        {rhk.map((each) => (
          <li key={each.id} class="rhk stack">
            <h4>
              <bdi>{each.uraian}</bdi>
            </h4>
            <RhkFacts rhk={each} />
          </li>
        ))}
      </ol>
      {elsewhere.entries > 0 && (
        <p class="small quiet">
          {e('real.elsewhere', { n: elsewhere.entries, minutes: elsewhere.minutes })}
        </p>
      )}
    </section>
  )
}
