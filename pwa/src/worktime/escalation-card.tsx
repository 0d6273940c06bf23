import { supervisingContract } from '@jejak/shared/api/routes/supervising'
import { ESCALATION_MAX } from '@jejak/shared/review/settings'
import { useEffect, useState } from 'preact/hooks'
import { callRow } from '../sync/http.ts'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { k, wrongText } from './t.ts'

type Settings = { readonly escalationDays: number; readonly version: number }

/** After how many working days of silence work is passed to the next level. Nothing is shown until it is known. */
export function EscalationCard() {
  const [known, setKnown] = useState<Settings | null>(null)
  const [days, setDays] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const read = async () => {
    const answer = await callRow(supervisingContract.reviewSettings, undefined)
    if (!answer.ok) return
    setKnown(answer.value)
    setDays(String(answer.value.escalationDays))
  }
  useEffect(() => void read(), [])
  if (!known) return null
  const said = /^\d{1,2}$/.test(days.trim()) ? Number(days) : Number.NaN
  const isWrong = !(said <= ESCALATION_MAX)
  const save = async () => {
    if (isWrong || isBusy) return
    setBusy(true)
    setTrouble(undefined)
    const form = { escalationDays: said, baseVersion: known.version }
    const answer = await callRow(supervisingContract.saveReviewSettings, form)
    setBusy(false)
    if (!answer.ok) {
      setTrouble(wrongText(answer.reason))
      // Somebody else has changed it: what is so now is shown beside the reason.
      if (answer.reason.code === 'conflict') await read()
      return
    }
    setKnown({ escalationDays: said, version: answer.value.version })
    say(k('escalation.saved'))
  }
  return (
    <form
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2>{k('escalation.title')}</h2>
      {trouble && (
        <div role="alert">
          <Notice tone="stop">{trouble}</Notice>
        </div>
      )}
      <Field
        label={k('escalation.days')}
        hint={k('escalation.hint')}
        error={isWrong ? k('escalation.wrong', { most: ESCALATION_MAX }) : undefined}
      >
        {(described) => (
          <input
            {...described}
            class="short-number"
            inputMode="numeric"
            autocomplete="off"
            value={days}
            aria-invalid={isWrong}
            onInput={(event) => setDays(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <button
          type="submit"
          class="button"
          aria-disabled={isWrong || isBusy || said === known.escalationDays}
        >
          {k('save')}
        </button>
      </div>
    </form>
  )
}
