import type { FeedbackView } from '@jejak/shared/feedback/feedback'
import type { Result } from '@jejak/shared/result'
import { useState } from 'preact/hooks'
import type { CallFailure } from '../sync/http.ts'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { refusalText } from './t.ts'

/** An act that the server answers at once: busy while it is under way, and why it was refused, where the person looks. */
export function useFeedbackAct(onDone: (view: FeedbackView) => void) {
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const act = async (
    send: () => Promise<Result<FeedbackView, CallFailure>>,
    done?: string,
  ): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    setTrouble('')
    const answer = await send()
    setBusy(false)
    if (!answer.ok) return setTrouble(refusalText(answer.reason))
    if (done !== undefined) say(done)
    onDone(answer.value)
  }
  const notice = trouble !== '' && (
    <div role="alert">
      <Notice tone="stop">{trouble}</Notice>
    </div>
  )
  return { isBusy, act, notice }
}
