import type { ResponseOf } from '@jejak/shared/api/contract'
import { securityContract } from '@jejak/shared/api/routes/security'
import { useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import { useSession } from '../screen/use-session.ts'
import { callRow, type CallFailure } from '../sync/http.ts'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { deviceText, momentText, s } from './security-text.ts'

type SessionRow = ResponseOf<'sessions'>['sessions'][number]

/** Where the person is signed in. This device leaves by *Keluar*, which asks about unsent work first. */
export function DeviceList({
  sessions,
  onChange,
}: {
  readonly sessions: readonly SessionRow[]
  readonly onChange: () => void
}) {
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const attempt = async (work: () => Promise<CallFailure | null>) => {
    setBusy(true)
    const failed = await work()
    setFailure(failed)
    setBusy(false)
    if (!failed) onChange()
  }
  const end = (id: string) =>
    attempt(async () => {
      const answer = await callRow(securityContract.endSession, { id })
      // Somebody else ended it meanwhile: it is as wished.
      if (!answer.ok && answer.reason.code !== 'not-found') return answer.reason
      say(s('devices.ended'))
      return null
    })
  const endOthers = () =>
    attempt(async () => {
      const answer = await callRow(securityContract.endOtherSessions, {})
      if (!answer.ok) return answer.reason
      say(s('devices.endedAll', { n: answer.value.ended }))
      return null
    })
  const hasOthers = sessions.some(({ isThis }) => !isThis)
  return (
    <section class="card stack" aria-label={s('devices.title')}>
      <h2>{s('devices.title')}</h2>
      <p class="small quiet">{s(hasOthers ? 'devices.lead' : 'devices.only')}</p>
      {failure && (
        <div role="alert">
          <Notice tone="stop">{failureText(failure)}</Notice>
        </div>
      )}
      <ul class="stack">
        {sessions.map((one) => (
          <DeviceItem key={one.id} one={one} isBusy={isBusy} onEnd={() => void end(one.id)} />
        ))}
      </ul>
      {hasOthers && (
        <button
          type="button"
          class="button danger"
          disabled={isBusy}
          onClick={() => void endOthers()}
        >
          {s('devices.endOthers')}
        </button>
      )}
    </section>
  )
}

function DeviceItem({
  one,
  isBusy,
  onEnd,
}: {
  readonly one: SessionRow
  readonly isBusy: boolean
  readonly onEnd: () => void
}) {
  const { zone } = useSession().me
  const device = deviceText(one.device)
  return (
    <li class="row spread">
      <div>
        <p>
          <strong>{device}</strong>
          {one.isThis && ` · ${s('devices.this')}`}
          {one.isShared && ` · ${s('devices.shared')}`}
        </p>
        <p class="small quiet">
          {s('devices.started', { when: momentText(one.createdAt, zone) })}
          {' · '}
          {s('devices.used', { when: momentText(one.usedAt, zone) })}
        </p>
      </div>
      {!one.isThis && (
        <button
          type="button"
          class="button"
          aria-label={s('devices.endNamed', { device })}
          disabled={isBusy}
          onClick={onEnd}
        >
          {s('devices.end')}
        </button>
      )}
    </li>
  )
}
