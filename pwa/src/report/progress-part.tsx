import { formatDuration } from '@jejak/shared/i18n/text'
import type { Progress } from '@jejak/shared/report/progress'
import { locale } from '../i18n.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { Notice } from '../ui/notice.tsx'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import { callReport } from './call-report.ts'
import type { Place } from './place.ts'
import { ProgressCharts } from './progress-charts.tsx'
import { ProgressTable } from './progress-table.tsx'
import { e, wrongText } from './t.ts'

/** How far a plan has come; it is for the person and whoever assesses them. */
export function ProgressPart({ place }: { readonly place: Place }) {
  if (place.view === 'unor') return <Notice icon="info">{e('progress.noUnor')}</Notice>
  if (place.view !== 'self' && !place.person) {
    return (
      <Empty icon="people" title={e('progress.choose')}>
        <p>{e('progress.chooseText')}</p>
      </Empty>
    )
  }
  return <ProgressOf place={place} />
}

function ProgressOf({ place: { view, person, from, to } }: { readonly place: Place }) {
  const { answer, again } = useAnswer(
    () => callReport('progress', { from, to, ...(view !== 'self' && person && { person }) }),
    [view, person, from, to],
  )
  if (answer === 'busy') return <Loading />
  if ('failure' in answer) return <Broken text={wrongText(answer.failure)} onRetry={again} />
  return <ProgressFace progress={answer.value} isOther={view !== 'self'} />
}

function ProgressFace({
  progress: { plans, elsewhere, person },
  isOther,
}: {
  readonly progress: Progress
  readonly isOther: boolean
}) {
  return (
    <>
      {isOther && (
        <h2>
          <bdi>{person.name}</bdi>
        </h2>
      )}
      {plans.length === 0 ? (
        <Empty icon="plan" title={e('progress.none')}>
          <p>{e('progress.noneText')}</p>
        </Empty>
      ) : (
        <p class="small quiet">{e('progress.note')}</p>
      )}
      {plans.map((plan) => (
        <div key={plan.year} class="stack-l">
          <ProgressTable {...plan} />
          <ProgressCharts plan={plan} />
        </div>
      ))}
      {elsewhere.entries > 0 && (
        <p>
          {e('progress.elsewhere')}: {formatDuration(elsewhere.minutes, locale.value)} ·{' '}
          {e('progress.percent', { n: elsewhere.share })}
        </p>
      )}
    </>
  )
}
