import { useEffect } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import type { CallFailure } from '../sync/http.ts'
import { Notice } from '../ui/notice.tsx'
import { announce } from '../ui/toast.ts'
import { r } from './t.ts'

/** What is shown is what this device had last. Said aloud too: nobody who listens would notice. */
export function OldQueueNotice({ failure }: { readonly failure: CallFailure }) {
  const text = failure.code === 'offline' ? r('review.cached') : failureText(failure)
  useEffect(() => announce(text), [text])
  return (
    <Notice tone="warn" icon="offline">
      {text}
    </Notice>
  )
}
