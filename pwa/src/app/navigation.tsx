import type { Capability } from '@jejak/shared/access/permission'
import { useLocation } from 'preact-iso'
import { t } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { isCurrent, placesFor, type Counted } from './page-row.ts'
import { PAGES } from './pages.ts'

/** The bar below on a phone, beside on a desk: the places of the table that are this person's. */
export function Navigation({
  capabilities,
  counts,
}: {
  readonly capabilities: readonly Capability[]
  readonly counts: Readonly<Record<Counted, number>>
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
              {place.counts && counts[place.counts] > 0 && (
                <Count of={place.counts} count={counts[place.counts]} />
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** More than this does not fit beside a symbol. */
const MOST = 99

const Count = ({ of, count }: { readonly of: Counted; readonly count: number }) => (
  <span class="count">
    {count > MOST ? `${MOST}+` : count}
    <span class="hidden-visually"> {t(of === 'unread' ? 'inbox.unread' : 'nav.waiting')}</span>
  </span>
)
