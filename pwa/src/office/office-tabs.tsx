import { useLocation } from 'preact-iso'
import { o } from './t.ts'

/** The pages of whoever keeps people and units. */
export function OfficeTabs() {
  const { path } = useLocation()
  return (
    <nav class="chips" aria-label={o('tabs.label')}>
      <a class="chip" href="/instansi" aria-current={path === '/instansi' ? 'page' : undefined}>
        {o('tabs.people')}
      </a>
      <a
        class="chip"
        href="/instansi/unit"
        aria-current={path === '/instansi/unit' ? 'page' : undefined}
      >
        {o('tabs.units')}
      </a>
    </nav>
  )
}
