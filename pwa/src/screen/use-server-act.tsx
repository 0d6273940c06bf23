import type { Result } from '@jejak/shared/result'
import { useState } from 'preact/hooks'
import type { CallFailure } from '../sync/http.ts'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'

/**
 * An act that the server answers at once: busy while it is under way, and why it was refused, where the person looks.
 * @param refusalText says a refusal in the words of the page
 * @param onDone takes what the server answered
 */
export function useServerAct<Answer>(
  refusalText: (reason: CallFailure) => string,
  onDone: (answer: Answer) => void,
) {
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const act = async (
    send: () => Promise<Result<Answer, CallFailure>>,
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
