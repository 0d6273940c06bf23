import { daysBetween } from '@jejak/shared/calendar/day'
import type { EvaluationView } from '@jejak/shared/evaluation/evaluation'
import { useId, useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { ObjectionDialog } from './objection-dialog.tsx'
import { dayText, e } from './t.ts'

/** The right to object with the days that are left, what was objected, and what was decided. */
export function ObjectionPart({
  view,
  onChanged,
}: {
  readonly view: EvaluationView
  readonly onChanged: (view: EvaluationView) => void
}) {
  const [isWriting, setWriting] = useState(false)
  const headingId = useId()
  const { objection, decision, superior, can, rating, state } = view
  if (!objection && !can.object) return null
  const isKept =
    decision?.hasilKerja === rating?.hasilKerja && decision?.perilaku === rating?.perilaku
  return (
    <section class="stack" aria-labelledby={headingId}>
      <h3 id={headingId}>{e('objection.title')}</h3>
      {can.object && (
        <>
          <p>
            <strong>
              <Left until={view.until} />
            </strong>
          </p>
          <p class="small quiet">
            {e('objection.once')} {superior ? e('superior', superior) : e('noSuperior')}
          </p>
          <div>
            <button type="button" class="button" onClick={() => setWriting(true)}>
              {e('objection.make')}
            </button>
          </div>
        </>
      )}
      {objection && (
        <p>
          {e('objection.was', { day: dayText(objection.on) })} <bdi>{objection.reason}</bdi>
        </p>
      )}
      {state === 'objected' && (
        <p class="small quiet">
          {e('objection.waits')} {superior ? e('superior', superior) : e('noSuperior')}
        </p>
      )}
      {decision && (
        <p>
          {e('objection.decided', { day: dayText(decision.on), ...decision.by })}{' '}
          <strong>{e(isKept ? 'objection.kept' : 'objection.changed')}</strong>{' '}
          <bdi>{decision.reason}</bdi>
        </p>
      )}
      {isWriting && (
        <ObjectionDialog
          view={view}
          onClose={() => setWriting(false)}
          onDone={(changed) => {
            setWriting(false)
            onChanged(changed)
          }}
        />
      )}
    </section>
  )
}

function Left({ until }: Pick<EvaluationView, 'until'>) {
  const { me } = useSession()
  if (until === null) return null
  const n = daysBetween(todayIn(me.zone), until)
  return <>{n <= 0 ? e('objection.today') : e('objection.left', { n, day: dayText(until) })}</>
}
