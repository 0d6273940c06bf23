import type { Me } from '@jejak/shared/org/me'
import { useEffect, useState } from 'preact/hooks'
import { enter, refreshMe, session } from '../data/session.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { lazyPage } from '../screen/lazy-page.tsx'
import { SignedIn } from './signed-in.tsx'
import { call } from '../sync/http.ts'
import { Toasts } from '../ui/toast.tsx'

const SignInPage = lazyPage(async () => (await import('../account/sign-in-page.tsx')).SignInPage)
const SetupPage = lazyPage(async () => (await import('../account/setup-page.tsx')).SetupPage)

/** Who is in front of the screen decides what there is to see. */
export function App() {
  return (
    <ErrorBoundary>
      <Door />
      <Toasts />
    </ErrorBoundary>
  )
}

function Door() {
  const now = session.value
  const [isEntering, setEntering] = useState(false)
  useEffect(() => {
    const look = () => void (document.visibilityState === 'visible' && refreshMe())
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])

  const onEnter = async (me: Me) => {
    await enter(me)
    setEntering(false)
  }
  if (now.state === 'starting') return null
  if (now.state === 'out' || isEntering) return <Entrance onEnter={onEnter} />
  return <SignedIn key={now.me.person.id} session={now} onSignIn={() => setEntering(true)} />
}

/** A server that has never been set up asks for that first. */
function Entrance({ onEnter }: { readonly onEnter: (me: Me) => Promise<void> }) {
  const [isSetupNeeded, setSetupNeeded] = useState(false)
  useEffect(() => {
    void call('ready', undefined).then((answer) => {
      if (answer.ok) setSetupNeeded(answer.value.setupNeeded)
    })
  }, [])
  return isSetupNeeded ? <SetupPage onEnter={onEnter} /> : <SignInPage onEnter={onEnter} />
}
