import { useLocation } from 'preact-iso'
import { lazyPage } from '../screen/lazy-page.tsx'
import { ActsPage } from './acts-page.tsx'

const AskedPrivacyPage = lazyPage(
  async () => (await import('../privacy/asked-page.tsx')).AskedPrivacyPage,
)

/** What was done in an agency, and beside it what its people ask about their data. */
export function ToldPages() {
  const { path } = useLocation()
  return path === '/instansi/data' ? <AskedPrivacyPage /> : <ActsPage />
}
