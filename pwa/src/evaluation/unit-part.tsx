import { EVALUATION_STATES, type EvaluationState } from '@jejak/shared/evaluation/transition'
import type { UnitLine } from '@jejak/shared/evaluation/unit-line'
import { useState } from 'preact/hooks'
import { useAnswer } from '../screen/use-answer.ts'
import { ChoiceField } from '../ui/text-field.tsx'
import { Answered } from './answered.tsx'
import { callEvaluation } from './call.ts'
import { SpreadCard } from './spread-card.tsx'
import { StateBadge } from './state-badge.tsx'
import { e } from './t.ts'
import { u } from './unit-text.ts'

const ALL = ''

/** Everybody below one's posts in a period: how their evaluations stand, and how the predikat are spread. */
export function UnitPart({ periodId }: { readonly periodId: string }) {
  const { answer, again } = useAnswer(
    () => callEvaluation('evaluationUnit', { period: periodId }),
    [periodId],
  )
  return (
    <div class="stack">
      <p class="small quiet">{u('lead')}</p>
      <Answered answer={answer} again={again}>
        {({ people }) =>
          people.length === 0 ? <p class="quiet">{u('none')}</p> : <People people={people} />
        }
      </Answered>
    </div>
  )
}

function People({ people }: { readonly people: readonly UnitLine[] }) {
  const [unor, setUnor] = useState(ALL)
  const [state, setState] = useState<EvaluationState | typeof ALL>(ALL)
  const units = [...new Set(people.map((each) => each.unor))].toSorted()
  const inUnit = people.filter((each) => unor === ALL || each.unor === unor)
  const shown = inUnit.filter((each) => state === ALL || each.state === state)
  return (
    <>
      <div class="rate-fields">
        <ChoiceField
          label={u('unor')}
          value={unor}
          choices={[[ALL, u('all')] as const, ...units.map((each) => [each, each] as const)]}
          onChange={setUnor}
        />
        <ChoiceField
          label={u('state')}
          value={state}
          choices={[
            [ALL, u('all')] as const,
            ...EVALUATION_STATES.map((each) => [each, e(`state.${each}`)] as const),
          ]}
          onChange={setState}
        />
      </div>
      <p class="small" aria-live="polite">
        {u('count', { n: shown.length, total: people.length })}
      </p>
      <ul class="unit-people">
        {shown.map((each) => (
          <li key={`${each.personId}${each.from}${each.post}`} class="row spread">
            <span>
              <bdi>{each.name}</bdi>
              <span class="small quiet unit-post">
                <bdi>{e('at', { post: each.post, unor: each.unor })}</bdi>
              </span>
            </span>
            <span class="row">
              {each.predikat && <strong>{e(`predikat.${each.predikat}`)}</strong>}
              <StateBadge state={each.state} />
            </span>
          </li>
        ))}
      </ul>
      <SpreadCard
        lines={inUnit}
        title={u('spread')}
        head={(rating) => u('head', { rating: e(`rating.${rating}`) })}
      />
    </>
  )
}
