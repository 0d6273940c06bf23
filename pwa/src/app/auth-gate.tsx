import type { Me } from '@jejak/shared/org/me'
import { useEffect, useState } from 'preact/hooks'
import { startLeaving } from '../data/leaving.ts'
import { letIn, lookWhoIsHere, session } from '../data/session.ts'
import { lazyPage } from '../screen/lazy-page.tsx'
import { call } from '../sync/http.ts'
import { Loading } from '../ui/page-states.tsx'
import { BareFrame } from './bare-frame.tsx'
import { Shell } from './shell.tsx'
import { StoreFace } from './store-face.tsx'

const SignInPage = lazyPage(async () => (await import('../account/sign-in-page.tsx')).SignInPage)
const ActivationPage = lazyPage(async () => (await import('./seldom.ts')).SELDOM.ActivationPage())
const SetupPage = lazyPage(async () => (await import('./seldom.ts')).SELDOM.SetupPage())

/** The address on the sheets of paper. */
const ACTIVATION = '/aktivasi'

/** The app for whoever is signed in, and the pages of signing in for everybody else. */
export function AuthGate() {
  const now = session.value
  const [isEntering, setEntering] = useState(false)
  const [isActivating, setActivating] = useState(location.pathname === ACTIVATION)
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void lookWhoIsHere().catch(reportError)
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])

  const leaveActivation = () => {
    history.replaceState(null, '', '/')
    setActivating(false)
  }
  const onEnter = async (me: Me, isShared = false) => {
    if (isActivating) leaveActivation()
    await letIn(me, isShared)
    setEntering(false)
  }
  if (now.state === 'starting') {
    return (
      <BareFrame>
        <main class="page" id="main">
          <Loading />
        </main>
      </BareFrame>
    )
  }
  if (now.state === 'stuck') {
    return (
      <BareFrame>
        <StoreFace trouble={now.trouble} person={null} />
      </BareFrame>
    )
  }
  // Also where somebody else is signed in: a computer in a corridor activates many.
  if (isActivating) return <ActivationPage onEnter={onEnter} onSignIn={leaveActivation} />
  if (now.state === 'out' || isEntering) {
    return <Entrance isOut={now.state === 'out'} onEnter={onEnter} />
  }
  return <Shell key={now.me.person.id} session={now} onSignIn={() => setEntering(true)} />
}

/** A server that has never been set up asks for that first. */
function Entrance({
  isOut,
  onEnter,
}: {
  readonly isOut: boolean
  readonly onEnter: (me: Me, isShared?: boolean) => Promise<void>
}) {
  const [isSetupNeeded, setSetupNeeded] = useState(false)
  useEffect(() => {
    if (!isOut) return undefined
    const stop = new AbortController()
    startLeaving(stop.signal)
    return () => stop.abort()
  }, [isOut])
  useEffect(() => {
    void call('ready', undefined).then((answer) => {
      if (answer.ok) setSetupNeeded(answer.value.setupNeeded)
    })
  }, [])
  return isSetupNeeded ? <SetupPage onEnter={onEnter} /> : <SignInPage onEnter={onEnter} />
}
