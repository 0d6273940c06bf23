import { useLocation, useRoute } from 'preact-iso'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { useSession } from '../screen/use-session.ts'
import { NotForYou } from './not-for-you.tsx'
import { outcomeOf, type PageRow } from './page-row.ts'

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
