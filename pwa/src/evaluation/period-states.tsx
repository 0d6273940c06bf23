import type { KeptPeriod } from '@jejak/shared/skp/period-acts'
import { useState } from 'preact/hooks'
import { useAnswer } from '../screen/use-answer.ts'
import { Answered } from './answered.tsx'
import { callEvaluation } from './call.ts'
import { e } from './t.ts'

/** How far the evaluations of a period are, in numbers; asked for when somebody wants to know. */
export function PeriodStates({ id }: Pick<KeptPeriod, 'id'>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{e('title')}</summary>
      {isOpen && <States id={id} />}
    </details>
  )
}

function States({ id }: Pick<KeptPeriod, 'id'>) {
  const { answer, again } = useAnswer(
    () => callEvaluation('evaluationStates', { period: id }),
    [id],
  )
  return (
    <Answered answer={answer} again={again}>
      {({ states }) => (
        <ul>
          {states.map(({ state, count }) => (
            <li key={state}>{e('states.count', { state: e(`state.${state}`), n: count })}</li>
          ))}
        </ul>
      )}
    </Answered>
  )
}
