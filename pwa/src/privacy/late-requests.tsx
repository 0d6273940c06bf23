import { urgencyOf } from '@jejak/shared/privacy/privacy-request'
import { useAnswer } from '../screen/use-answer.ts'
import { useSession } from '../screen/use-session.ts'
import { Notice } from '../ui/notice.tsx'
import { callPrivacy, p } from './t.ts'

/** A mark where administrators come in: requests that have waited for more than two of their three days. */
export function LateRequests() {
  const { context } = useSession()
  const { answer } = useAnswer(() => callPrivacy('askedPrivacy', undefined), [])
  // Without an answer the page has its own face for that.
  if (answer === 'busy' || 'failure' in answer) return null
  const now = context.clock.now()
  const late = answer.value.requests.filter(
    ({ state, at }) => state === 'open' && urgencyOf(at, now) !== 'calm',
  )
  if (late.length === 0) return null
  return (
    <Notice tone="warn">
      {p('office.alarm', { n: late.length })} <a href="/instansi/data">{p('office.go')}</a>
    </Notice>
  )
}
