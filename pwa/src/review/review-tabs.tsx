import { useLocation } from 'preact-iso'
import { t } from '../i18n.ts'

/** The two pages of a supervisor. */
export function ReviewTabs() {
  const { path } = useLocation()
  return (
    <nav class="chips" aria-label={t('review.tabs')}>
      <a class="chip" href="/tinjau" aria-current={path === '/tinjau' ? 'page' : undefined}>
        {t('review.queue')}
      </a>
      <a class="chip" href="/tim" aria-current={path === '/tim' ? 'page' : undefined}>
        {t('team.title')}
      </a>
    </nav>
  )
}
