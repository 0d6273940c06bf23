import { Page } from '../screen/page.tsx'
import { useAnswer } from '../screen/use-answer.ts'
import { Empty } from '../ui/page-states.tsx'
import { Answered } from './answered.tsx'
import { callEvaluation } from './call.ts'
import { OwnPeriod } from './own-period.tsx'
import { e } from './t.ts'
import './evaluation.css'

/** *Penilaian kinerja*: one's own, period by period, the newest first. */
export function OwnEvaluationPage() {
  const { answer, again } = useAnswer(() => callEvaluation('evaluations', undefined), [])
  return (
    <Page title={e('title')} narrow>
      <p class="quiet">{e('intro')}</p>
      <Answered answer={answer} again={again}>
        {({ jabatan, evaluations }) =>
          evaluations.length === 0 ? (
            <Empty icon="review" title={e('empty')}>
              <p>{e('emptyText')}</p>
            </Empty>
          ) : (
            <>
              {[...Map.groupBy(evaluations, ({ periodId }) => periodId)].map(([id, lines]) => (
                <OwnPeriod key={id} lines={lines} jabatan={jabatan} />
              ))}
            </>
          )
        }
      </Answered>
    </Page>
  )
}
