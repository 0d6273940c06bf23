import { applyReading } from '@jejak/shared/bkn/apply-reading'
import { emptyPlan } from '@jejak/shared/bkn/plan'
import type { BknPlan, Reading } from '@jejak/shared/bkn/plan'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { uuidv7 } from '@jejak/shared/ids'
import { formatDay } from '@jejak/shared/i18n/text'
import { useState } from 'preact/hooks'
import { now, settings, today } from '../../ui/app-state.ts'
import { savePlan } from '../store/bkn-store.ts'
import { findBknTab, pageOfTab } from '../tab/bkn-tab.ts'
import { PlanChanges } from './plan-changes.tsx'
import { ProblemText } from './problem-text.tsx'
import { SendPlan } from './send-plan.tsx'
import { b } from './t.ts'

const makeId = () => uuidv7(now(), crypto.getRandomValues(new Uint8Array(10)))

/** Reads the page the person has open, on a click, and shows what would change before anything is kept. */
export function PlanReader({ plan }: { readonly plan: BknPlan | null }) {
  const [isReading, setReading] = useState(false)
  const [reading, setRead] = useState<Reading>()
  const [problem, setProblem] = useState<BknProblem | 'no-tab'>()
  const [notRenamed, setNotRenamed] = useState<ReadonlySet<string>>(new Set())
  const base = plan ?? emptyPlan(Number(today().slice(0, 4)))
  const applied = reading && applyReading(base, reading, { makeId, notRenamed })

  const read = async () => {
    setProblem(undefined)
    setRead(undefined)
    setNotRenamed(new Set())
    const tab = await findBknTab()
    if (tab === undefined) return setProblem('no-tab')
    setReading(true)
    const answer = await pageOfTab(tab).ask({ do: 'read' })
    setReading(false)
    if (answer.ok) setRead(answer.value)
    else setProblem(answer.reason)
  }
  const keep = async () => {
    if (applied) await savePlan(applied, today())
    setRead(undefined)
  }
  return (
    <section class="stack tight" aria-label={b('plan.title')}>
      <h2>{b('plan.title')}</h2>
      {plan ? <Summary plan={plan} /> : <p class="soft">{b('plan.none')}</p>}
      <p class="row">
        <button type="button" disabled={isReading} onClick={() => void read()}>
          {isReading ? b('plan.reading') : b('plan.read')}
        </button>
      </p>
      {plan && <SendPlan />}
      {problem === 'no-tab' && <p class="note warn">{b('access.noTab')}</p>}
      {problem && problem !== 'no-tab' && <ProblemText problem={problem} />}
      {reading?.kind === 'calendar' && (
        <p class="soft">{b('plan.seen', { n: reading.entries.length })}</p>
      )}
      {applied && (
        <PlanChanges
          changes={applied.changes}
          notRenamed={notRenamed}
          onRenamed={setNotRenamed}
          onKeep={() => void keep()}
          onDiscard={() => setRead(undefined)}
        />
      )}
    </section>
  )
}

function Summary({ plan }: { readonly plan: BknPlan }) {
  const count = (of: (rhk: BknPlan['rhk'][number]) => readonly unknown[]) =>
    plan.rhk.reduce((sum, rhk) => sum + of(rhk).length, 0)
  const deadline = (day: BknPlan['periods'][number]['deadline']) =>
    day ? formatDay(day, settings.value.locale, 'medium') : b('plan.noDeadline')
  return (
    <>
      <p>
        {b('plan.some', {
          year: String(plan.year),
          rhk: plan.rhk.length,
          indikator: count((rhk) => rhk.indikator),
          actions: count((rhk) => rhk.rencanaAksi),
        })}
      </p>
      <ul class="small soft">
        {plan.periods.map((period) => (
          <li key={period.id}>
            {b('plan.period', { name: period.name, deadline: deadline(period.deadline) })}
          </li>
        ))}
      </ul>
    </>
  )
}
