import { isPermitted } from '@jejak/shared/access/permission'
import { useLocation } from 'preact-iso'
import { t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { r } from './t.ts'

/** The two pages of a supervisor, for whoever may open both. */
export function ReviewTabs() {
  const { path } = useLocation()
  const { capabilities } = useSession().me
  const isBoth =
    isPermitted(capabilities, 'entry.review') && isPermitted(capabilities, 'person.team')
  if (!isBoth) return null
  return (
    <nav class="chips" aria-label={r('review.tabs')}>
      <a class="chip" href="/tinjau" aria-current={path === '/tinjau' ? 'page' : undefined}>
        {r('review.queue')}
      </a>
      <a class="chip" href="/tim" aria-current={path === '/tim' ? 'page' : undefined}>
        {t('team.title')}
      </a>
    </nav>
  )
}
