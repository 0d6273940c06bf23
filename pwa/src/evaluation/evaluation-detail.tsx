import type { EvaluationView } from '@jejak/shared/evaluation/evaluation'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { FeedbackSection } from './late-feedback.ts'
import { ObjectionPart } from './objection-part.tsx'
import { PredikatTable } from './predikat-table.tsx'
import { RatingPart } from './rating-part.tsx'
import { RealisationPart } from './realisation-part.tsx'
import { e } from './t.ts'

/** Everything of one evaluation, in the order in which it comes about. */
export function EvaluationDetail({
  view,
  isOwn,
  onChanged,
}: {
  readonly view: EvaluationView
  readonly isOwn: boolean
  readonly onChanged: (view: EvaluationView) => void
}) {
  const { assessor, hasilKerja, perilaku, rating, waiting, period } = view
  return (
    <div class="stack-l">
      <div class="stack">
        <p class="small">{assessor ? e('assessor', assessor) : e('noAssessor')}</p>
        {period.state === 'open' && <Notice>{e('running')}</Notice>}
        {waiting > 0 && <Notice tone="warn">{e('waitingEntries', { n: waiting })}</Notice>}
      </div>
      {hasilKerja && perilaku && <PredikatTable given={{ hasilKerja, perilaku }} isOwn={isOwn} />}
      {rating && <RatingPart rating={rating} realisation={view.realisation} />}
      {view.rating && <ObjectionPart view={view} onChanged={onChanged} />}
      <FeedbackSection view={view} />
      <p>
        <a
          class="chip"
          href={`/laporan/cetak?formulir=penilaian&lihat=${isOwn ? 'saya' : 'tim'}&orang=${view.personId}&dari=${view.from}&sampai=${view.to}`}
        >
          <Icon name="document" />
          {e('print')}
        </a>
      </p>
      <RealisationPart view={view} />
    </div>
  )
}
