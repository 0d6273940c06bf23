import { hasAdendum } from '@jejak/shared/skp/skp-state'
import { takesAct } from '@jejak/shared/skp/agreement'
import type { SkpRecord, TeamSkp } from '@jejak/shared/skp/skp-record'
import { useState } from 'preact/hooks'
import { isOnline } from '../screen/online.ts'
import { Page } from '../screen/page.tsx'
import { useAnswer } from '../screen/use-answer.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { Broken, Loading } from '../ui/page-states.tsx'
import { a, refusalText } from './a.ts'
import { askAgreement } from './ask-agreement.ts'
import { History } from './history.tsx'
import { PlanContent } from './plan-content.tsx'
import { ReturnSkpDialog } from './return-skp-dialog.tsx'
import { StateBadge } from './state-badge.tsx'
import { useSkpAct } from './use-skp-act.tsx'

/** One SKP as its owner's superior reads it, and says yes or what is to be put right. */
export function TeamSkpDetail({
  skp: { id, person, year, acting },
  onClose,
}: {
  readonly skp: TeamSkp
  readonly onClose: () => void
}) {
  const { answer, again } = useAnswer(
    () => askAgreement('skpRecord', undefined, id),
    [id, isOnline.value],
  )
  return (
    <Page
      title={`${a('team.of', { year: String(year), name: person.name })}${acting ? ` · Plt ${acting.post}` : ''}`}
      head={
        <button type="button" class="button plain" onClick={onClose}>
          <Icon name="left" />
          {a('team.back')}
        </button>
      }
    >
      {answer === 'busy' && <Loading />}
      {answer !== 'busy' && 'failure' in answer && (
        <Broken text={refusalText(answer.failure)} onRetry={again} />
      )}
      {answer !== 'busy' && 'value' in answer && <Judged record={answer.value} onActed={again} />}
    </Page>
  )
}

function Judged({ record, onActed }: { readonly record: SkpRecord; readonly onActed: () => void }) {
  const { me } = useSession()
  const [isReturning, setReturning] = useState(false)
  const { id, version, state, waiting, inForce } = record
  const spoken = { personId: record.owner.id, year: record.year }
  const { isBusy, act, notice } = useSkpAct(onActed, inForce)
  const isOff = isBusy || !isOnline.value
  return (
    <>
      <div class="card stack">
        <p>
          <StateBadge state={state} />
        </p>
        {notice}
        {takesAct(state, 'approve') && (
          <div class="row">
            <button
              type="button"
              class="button primary"
              disabled={isOff}
              onClick={() => void act({ id, baseVersion: version, act: 'approve', comment: '' })}
            >
              <Icon name="check" />
              {a('act.approve')}
            </button>
            <button
              type="button"
              class="button"
              disabled={isOff}
              onClick={() => setReturning(true)}
            >
              <Icon name="back" />
              {a('act.return')}
            </button>
          </div>
        )}
        <History record={record} periods={me.periods} />
      </div>
      {!waiting && !inForce && <Notice>{a('team.nothing')}</Notice>}
      {waiting && (
        <section class="stack" aria-label={a(waitingTitle(record))}>
          <h2>{a(waitingTitle(record))}</h2>
          <PlanContent content={waiting} periods={me.periods} spoken={spoken} />
        </section>
      )}
      {inForce && (
        <section class="stack" aria-label={a('team.inForce')}>
          <h2>{a('team.inForce')}</h2>
          <PlanContent content={inForce} periods={me.periods} spoken={spoken} />
        </section>
      )}
      {isReturning && (
        <ReturnSkpDialog
          name={record.owner.name}
          onClose={() => setReturning(false)}
          onReturn={(comment) => {
            setReturning(false)
            void act({ id, baseVersion: version, act: 'return', comment })
          }}
        />
      )}
    </>
  )
}

const waitingTitle = ({ state }: SkpRecord) =>
  hasAdendum(state) ? 'team.waitingAdendum' : 'team.waitingPlan'
