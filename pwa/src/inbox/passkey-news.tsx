import { securityContract } from '@jejak/shared/api/routes/security'
import { deviceText, momentText, s } from '../account/security-text.ts'
import { now } from '../screen/clock.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { useSession } from '../screen/use-session.ts'
import { callRow } from '../sync/http.ts'
import { Notice } from '../ui/notice.tsx'

const NEWS_MS = 7 * 86_400_000

/** New passkeys of the last week: whoever did not add one finds out here, on every device of theirs. */
export function PasskeyNews() {
  const { zone } = useSession().me
  const { answer } = useAnswer(() => callRow(securityContract.signInLog, undefined), [])
  // Without network the rest of the inbox is there all the same.
  if (answer === 'busy' || 'failure' in answer) return null
  const added = answer.value.lines.filter(
    ({ outcome, at }) => outcome === 'passkey-added' && at > now.value - NEWS_MS,
  )
  return added.map(({ at, device }) => (
    <Notice key={at} icon="lock">
      {s('news.passkey', { when: momentText(at, zone), device: deviceText(device) })}{' '}
      <a href="/akun/keamanan">{s('news.open')}</a>
    </Notice>
  ))
}
