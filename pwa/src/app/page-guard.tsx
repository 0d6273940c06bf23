import { useLocation, useRoute } from 'preact-iso'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { lazyPage } from '../screen/lazy-page.tsx'
import { useSession } from '../screen/use-session.ts'
import { outcomeOf, type PageRow } from './page-row.ts'

/** Seen by whoever follows a link that is not for them. */
const NotForYou = lazyPage(async () => (await import('./seldom.ts')).SELDOM.NotForYou())

/** The page, for whoever may open it. Made once for each row, so that Preact keeps a page whose parameters change. */
export function guarded(page: PageRow): ComponentType {
  const Component = page.component
  return function Guarded() {
    const { me } = useSession()
    const outcome = outcomeOf(page, me.capabilities, useRoute().query)
    if (outcome === 'page') return <Component />
    return outcome === 'home' ? <Home /> : <NotForYou page={page} />
  }
}

function Home() {
  const { route } = useLocation()
  useEffect(() => route('/', true), [])
  return null
}
