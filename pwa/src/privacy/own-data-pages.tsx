import { useLocation } from 'preact-iso'
import { PrivacyPage } from './privacy-page.tsx'
import { ViewingsPage } from './viewings-page.tsx'

/** The two pages about one's own data, which come together. */
export function OwnDataPages() {
  const { path } = useLocation()
  return path === '/akun/lihat' ? <ViewingsPage key={path} /> : <PrivacyPage key={path} />
}
