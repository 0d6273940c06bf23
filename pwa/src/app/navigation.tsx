import type { Capability } from '@jejak/shared/access/permission'
import { useLocation } from 'preact-iso'
import { t, type PwaKey } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { isCurrent, placesFor, type Counted, type Place } from './page-row.ts'
import { PAGES } from './pages.ts'

export type Counts = Readonly<Record<Counted, number>>

/** More do not fit beside each other under a thumb. What is left stands at the head, beside the state of sync. */
const AT_THUMB = 5

/** The bar below on a phone, beside on a desk: the places of the table that are this person's. */
export function Navigation({
  capabilities,
  counts,
}: {
  readonly capabilities: readonly Capability[]
  readonly counts: Counts
}) {
  const { path } = useLocation()
  const places = placesFor(PAGES, capabilities)
  const list = (some: readonly Place[], look: 'nav-thumb' | 'nav-head') => (
    <ul class={look}>
      {some.map(({ page, door }) => (
        <li key={page.path}>
          <a href={door.path} aria-current={isCurrent(PAGES, page, path) ? 'page' : undefined}>
            <Icon name={page.icon} />
            <span class="nav-name">{page.title && t(page.title)}</span>
            {page.counts && <Count of={page.counts} counts={counts} />}
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <nav class="nav" aria-label={t('nav.label')}>
      {list(places.slice(0, AT_THUMB), 'nav-thumb')}
      {places.length > AT_THUMB && list(places.slice(AT_THUMB), 'nav-head')}
    </nav>
  )
}

/** More than this does not fit beside a symbol. */
const MOST = 99

const WORDS = {
  unread: 'inbox.unread',
  waiting: 'nav.waiting',
  asked: 'nav.asked',
  claims: 'nav.claims',
} as const satisfies Record<Counted, PwaKey>

export function Count({ of, counts }: { readonly of: Counted; readonly counts: Counts }) {
  const count = counts[of]
  if (count === 0) return null
  return (
    <span class="count">
      {count > MOST ? `${MOST}+` : count}
      <span class="hidden-visually"> {t(WORDS[of])}</span>
    </span>
  )
}
