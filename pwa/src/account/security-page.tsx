import type { ResponseOf } from '@jejak/shared/api/contract'
import { useEffect, useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import { Page } from '../screen/page.tsx'
import { call, type CallFailure } from '../sync/http.ts'
import { Broken, Loading } from '../ui/page-states.tsx'
import { DeviceList } from './device-list.tsx'
import { PasswordForm } from './password-form.tsx'
import { s } from './security-text.ts'
import { SignInLog } from './sign-in-log.tsx'

type Shown = {
  readonly sessions: ResponseOf<'sessions'>['sessions']
  readonly lines: ResponseOf<'signInLog'>['lines']
}
type Face = 'busy' | Shown | CallFailure

/** *Akun → Keamanan*: what is signed in where, the password, and what was tried at the door. */
export function SecurityPage() {
  const [face, setFace] = useState<Face>('busy')
  const load = async () => {
    const [devices, log] = await Promise.all([
      call('sessions', undefined),
      call('signInLog', undefined),
    ])
    if (!devices.ok) return setFace(devices.reason)
    if (!log.ok) return setFace(log.reason)
    setFace({ sessions: devices.value.sessions, lines: log.value.lines })
  }
  useEffect(() => void load(), [])
  return (
    <Page title={s('title')} narrow>
      {face === 'busy' && <Loading />}
      {face !== 'busy' && 'code' in face && (
        <Broken
          text={failureText(face)}
          onRetry={() => {
            setFace('busy')
            void load()
          }}
        />
      )}
      {face !== 'busy' && 'sessions' in face && (
        <>
          <DeviceList sessions={face.sessions} onChange={() => void load()} />
          <PasswordForm onChange={() => void load()} />
          <SignInLog lines={face.lines} />
        </>
      )}
    </Page>
  )
}
