import type { Capability } from '@jejak/shared/access/permission'
import { useLocation } from 'preact-iso'
import { t } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { isCurrent, placesFor } from './page-row.ts'
import { PAGES } from './pages.ts'

/** The bar below on a phone, beside on a desk: the places of the table that are this person's. */
export function Navigation({
  capabilities,
  unread,
}: {
  readonly capabilities: readonly Capability[]
  /** How many decisions in the inbox were not seen yet. */
  readonly unread: number
}) {
  const { path } = useLocation()
  return (
    <nav class="nav" aria-label={t('nav.label')}>
      <ul>
        {placesFor(PAGES, capabilities).map((place) => (
          <li key={place.path}>
            <a href={place.path} aria-current={isCurrent(PAGES, place, path) ? 'page' : undefined}>
              <Icon name={place.icon} />
              {place.title && t(place.title)}
              {place.counts === 'unread' && unread > 0 && (
                <span class="count">
                  {unread}
                  <span class="hidden-visually"> {t('inbox.unread')}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
