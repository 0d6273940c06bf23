import type { EvaluationView } from '@jejak/shared/evaluation/evaluation'
import { useId } from 'preact/hooks'
import { FeedbackPart } from '../feedback/feedback-part.tsx'
import { perilakuSubjects, rhkSubject } from '../feedback/subject.ts'
import { f } from '../feedback/t.ts'

/** What was said on the person's work within the days of an evaluation, where it is rated and where it is read. */
export function FeedbackSection({ view }: { readonly view: EvaluationView }) {
  const headingId = useId()
  const { personId, from, to, realisation } = view
  const [first, ...others] = [...realisation.rhk.map(rhkSubject), ...perilakuSubjects()]
  if (!first) return null
  return (
    <section class="stack" aria-labelledby={headingId}>
      <h3 id={headingId}>{f('title')}</h3>
      <FeedbackPart on={{ personId, from, to, isOne: false, subjects: [first, ...others] }} />
    </section>
  )
}
