import { takesAct } from '@jejak/shared/skp/agreement'
import type { SkpActForm } from '@jejak/shared/skp/skp-record'
import { hasAdendum, type SkpState } from '@jejak/shared/skp/skp-state'
import type { Period, Skp } from '@jejak/shared/skp/skp'
import { useState } from 'preact/hooks'
import { isOnline } from '../screen/online.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { a } from './a.ts'
import { AbandonDialog } from './abandon-dialog.tsx'
import { askAgreement } from './ask-agreement.ts'
import { History } from './history.tsx'
import { ReturnedNote } from './returned-note.tsx'
import { useSkpAct } from './use-skp-act.tsx'

const ACTS = ['submit', 'withdraw', 'amend', 'abandon'] as const

/** What the state of one's SKP means, what may be done now, and what was done and said before. */
export function Standing({
  skp,
  state,
  periods,
  onActed,
}: {
  readonly skp: Skp
  readonly state: SkpState
  readonly periods: readonly Period[]
  readonly onActed: () => Promise<void>
}) {
  const { id, version, year } = skp
  const [isAbandoning, setAbandoning] = useState(false)
  const { answer } = useAnswer(
    () => askAgreement('skpRecord', undefined, id),
    [id, version, isOnline.value],
  )
  const { isBusy, act, notice } = useSkpAct(onActed, skp)
  const record = typeof answer === 'object' && 'value' in answer ? answer.value : null
  const who = record?.approvers[0]?.name ?? a('superior')
  const does = (name: SkpActForm['act']) =>
    name === 'abandon' ? setAbandoning(true) : void act({ id, baseVersion: version, act: name })
  return (
    <div class="card stack">
      <p>{a(`about.${state}`, { who })}</p>
      {notice}
      {record && <ReturnedNote record={record} />}
      <div class="row">
        {ACTS.filter((name) => takesAct(state, name)).map((name) => (
          <button
            key={name}
            type="button"
            class={`button ${name === 'submit' ? 'primary' : ''}`}
            disabled={isBusy || !isOnline.value}
            onClick={() => does(name)}
          >
            {name === 'submit' && hasAdendum(state) ? a('act.submitAdendum') : a(`act.${name}`)}
          </button>
        ))}
      </div>
      {record ? (
        <History record={record} periods={periods} />
      ) : (
        answer !== 'busy' && <p class="small quiet">{a('historyOffline')}</p>
      )}
      {isAbandoning && (
        <AbandonDialog
          year={year}
          onClose={() => setAbandoning(false)}
          onAbandon={() => {
            setAbandoning(false)
            void act({ id, baseVersion: version, act: 'abandon' })
          }}
        />
      )}
    </div>
  )
}
