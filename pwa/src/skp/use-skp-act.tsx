import type { SkpActForm, SkpDecisionForm, SkpStanding } from '@jejak/shared/skp/skp-record'
import type { SkpContent } from '@jejak/shared/skp/skp'
import type { Result } from '@jejak/shared/result'
import { useState } from 'preact/hooks'
import type { CallFailure } from '../sync/http.ts'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { a, refusalText } from './a.ts'
import { askAgreement } from './ask-agreement.ts'

type Form = SkpActForm | SkpDecisionForm

/** An act on an SKP: busy while it is under way, and why it was refused, where the person looks. `inForce`: whose words may be named. */
export function useSkpAct(
  onDone: () => Promise<void> | void,
  inForce: Pick<SkpContent, 'rhk'> | null,
) {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const act = async (form: Form): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    const answer = await send(form)
    setBusy(false)
    setFailure(answer.ok ? null : answer.reason)
    if (answer.ok) say(a(`done.${form.act}`))
    // Whoever is told that it has changed sees at once how it stands now.
    if (answer.ok || answer.reason.code === 'conflict') await onDone()
  }
  const notice = failure && (
    <div role="alert">
      <Notice tone={failure.code === 'conflict' ? 'warn' : 'stop'}>
        {refusalText(failure, inForce ? [inForce] : [])}
      </Notice>
    </div>
  )
  return { isBusy, act, notice }
}

const send = (form: Form): Promise<Result<SkpStanding, CallFailure>> =>
  'comment' in form ? askAgreement('decideSkp', form) : askAgreement('actOnSkp', form)
