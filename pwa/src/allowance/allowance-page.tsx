import { allowanceContract } from '@jejak/shared/api/routes/allowance'
import type { KeptRule } from '@jejak/shared/allowance/rule'
import { dayAt } from '@jejak/shared/calendar/day'
import { useState } from 'preact/hooks'
import { dayText } from '../evaluation/t.ts'
import { Page } from '../screen/page.tsx'
import { placeText } from '../screen/place-text.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { useSession } from '../screen/use-session.ts'
import { callRow } from '../sync/http.ts'
import { Notice } from '../ui/notice.tsx'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import { say } from '../ui/toast.ts'
import { RuleDialog } from './rule-dialog.tsx'
import { RuleFacts } from './rule-facts.tsx'
import { refusalText, w } from './t.ts'
import './allowance.css'

/** *Instansi → TPP/tukin*: the rule of the agency for a simulation, and those it had before. */
export function AllowancePage() {
  const { answer, again, show } = useAnswer(
    () => callRow(allowanceContract.allowanceRules, undefined),
    [],
  )
  return (
    <Page title={placeText('allowance')} narrow>
      <p class="quiet">{w('lead')}</p>
      {answer === 'busy' && <Loading />}
      {answer !== 'busy' && 'failure' in answer && (
        <Broken text={refusalText(answer.failure)} onRetry={again} />
      )}
      {answer !== 'busy' && 'value' in answer && (
        <Rules rules={answer.value.rules} onChanged={(rules) => show({ rules: [...rules] })} />
      )}
    </Page>
  )
}

function Rules({
  rules,
  onChanged,
}: {
  readonly rules: readonly KeptRule[]
  readonly onChanged: (rules: readonly KeptRule[]) => void
}) {
  const [isOpen, setOpen] = useState(false)
  const [trouble, setTrouble] = useState('')
  const [newest, ...older] = rules
  const rule = newest?.rule
  const withdraw = async () => {
    const form = { baseVersion: newest?.version ?? 0, rule: null }
    const answer = await callRow(allowanceContract.saveAllowanceRule, form)
    if (!answer.ok) return setTrouble(refusalText(answer.reason))
    setTrouble('')
    say(w('withdrawn'))
    onChanged(answer.value.rules)
  }
  return (
    <>
      {trouble !== '' && (
        <div role="alert">
          <Notice tone="stop">{trouble}</Notice>
        </div>
      )}
      {rule ? (
        <section class="card stack" aria-label={w('now')}>
          <h2>{w('now')}</h2>
          <RuleFacts rule={rule} />
          <div class="row">
            <button type="button" class="button primary" onClick={() => setOpen(true)}>
              {w('change')}
            </button>
            <button type="button" class="button danger" onClick={() => void withdraw()}>
              {w('withdraw')}
            </button>
          </div>
        </section>
      ) : (
        <Empty icon="document" title={w('none')}>
          <p>{w('noneText')}</p>
          <button type="button" class="button primary" onClick={() => setOpen(true)}>
            {w('give')}
          </button>
        </Empty>
      )}
      <History rules={rule ? older : rules} />
      {isOpen && (
        <RuleDialog
          newest={newest}
          onClose={() => setOpen(false)}
          onSaved={(saved) => {
            setOpen(false)
            onChanged(saved)
          }}
        />
      )}
    </>
  )
}

/** What held before, the newest first, and who gave it. */
function History({ rules }: { readonly rules: readonly KeptRule[] }) {
  const { zone } = useSession().me
  if (rules.length === 0) return null
  return (
    <section class="stack" aria-label={w('history')}>
      <h2>{w('history')}</h2>
      {rules.map(({ version, by, at, rule }) => (
        <details key={version} class="card">
          <summary>
            <bdi>
              {w('history.line', { version: String(version), by, day: dayText(dayAt(at, zone)) })}
            </bdi>
          </summary>
          {rule ? <RuleFacts rule={rule} /> : <p>{w('history.withdrawn')}</p>}
        </details>
      ))}
    </section>
  )
}
