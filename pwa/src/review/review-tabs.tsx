import { isPermitted } from '@jejak/shared/access/permission'
import { useLocation } from 'preact-iso'
import { t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { r } from './t.ts'
import './review.css'

/** The pages of a supervisor, those that this person may open. */
export function ReviewTabs() {
  const { path } = useLocation()
  const { capabilities } = useSession().me
  const mayReview = isPermitted(capabilities, 'entry.review')
  const tabs = [
    ...(mayReview ? [['/tinjau', r('review.queue')] as const] : []),
    ...(mayReview ? [['/tinjau/diputuskan', t('nav.decided')] as const] : []),
    ...(isPermitted(capabilities, 'person.team')
      ? [
          ['/tinjau/skp', r('review.plans')] as const,
          ['/tinjau/matriks', r('review.matrix')] as const,
        ]
      : []),
    ...(mayReview ? [['/tinjau/penilaian', r('review.evaluation')] as const] : []),
    ...(isPermitted(capabilities, 'team.follow') ? [['/tim', t('team.title')] as const] : []),
  ]
  if (tabs.length < 2) return null
  return (
    <nav class="chips" aria-label={r('review.tabs')}>
      {tabs.map(([href, title]) => (
        <a key={href} class="chip" href={href} aria-current={path === href ? 'page' : undefined}>
          {title}
        </a>
      ))}
    </nav>
  )
}
