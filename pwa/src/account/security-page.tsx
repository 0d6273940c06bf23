import type { ResponseOf } from '@jejak/shared/api/contract'
import { factorsContract } from '@jejak/shared/api/routes/factors'
import { securityContract } from '@jejak/shared/api/routes/security'
import { useEffect, useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import { Page } from '../screen/page.tsx'
import { callRow, type CallFailure } from '../sync/http.ts'
import { Broken, Loading } from '../ui/page-states.tsx'
import { DeviceList } from './device-list.tsx'
import { PasskeyList, type Held } from './passkey-list.tsx'
import { PasswordForm } from './password-form.tsx'
import { RecoveryPart } from './recovery-part.tsx'
import { deviceText, s } from './security-text.ts'
import { SignInLog } from './sign-in-log.tsx'

type Shown = {
  readonly sessions: ResponseOf<'sessions'>['sessions']
  readonly lines: ResponseOf<'signInLog'>['lines']
  readonly held: Held
}
type Face = 'busy' | Shown | CallFailure

/** *Akun → Keamanan*: what is signed in where, all one signs in with, and what was tried at the door. */
export function SecurityPage() {
  const [face, setFace] = useState<Face>('busy')
  const load = async () => {
    const [devices, log, factors] = await Promise.all([
      callRow(securityContract.sessions, undefined),
      callRow(securityContract.signInLog, undefined),
      callRow(factorsContract.passkeys, undefined),
    ])
    if (!devices.ok) return setFace(devices.reason)
    if (!log.ok) return setFace(log.reason)
    if (!factors.ok) return setFace(factors.reason)
    const { sessions } = devices.value
    setFace({ sessions, lines: log.value.lines, held: factors.value })
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
          <PasskeyList
            held={face.held}
            deviceName={thisDevice(face.sessions)}
            onChange={() => void load()}
          />
          <RecoveryPart left={face.held.recoveryLeft} onChange={() => void load()} />
          <PasswordForm onChange={() => void load()} />
          <SignInLog lines={face.lines} />
        </>
      )}
    </Page>
  )
}

function thisDevice(sessions: Shown['sessions']): string {
  const here = sessions.find(({ isThis }) => isThis)
  const { browser = '', system = '' } = here?.device ?? {}
  return browser + system === '' ? '' : deviceText({ browser, system })
}
