import { useLocation } from 'preact-iso'
import { t, type PwaKey } from '../i18n.ts'
import { Icon, type IconName } from '../ui/icon.tsx'

type Item = {
  readonly href: string
  readonly label: PwaKey
  readonly icon: IconName
  readonly also?: RegExp
  readonly forApprover?: boolean
}

const ITEMS: readonly Item[] = [
  { href: '/', label: 'nav.today', icon: 'today', also: /^\/(hari\/|templat$)/ },
  { href: '/skp', label: 'nav.skp', icon: 'plan' },
  { href: '/tinjau', label: 'nav.review', icon: 'review', also: /^\/tim$/, forApprover: true },
  { href: '/kotak-masuk', label: 'nav.inbox', icon: 'inbox' },
  { href: '/akun', label: 'nav.account', icon: 'account' },
]

export function Navigation({
  isApprover,
  unread,
}: {
  readonly isApprover: boolean
  readonly unread: number
}) {
  const { path } = useLocation()
  return (
    <nav class="nav" aria-label={t('nav.label')}>
      <ul>
        {ITEMS.filter((item) => !item.forApprover || isApprover).map((item) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={path === item.href || item.also?.test(path) ? 'page' : undefined}
            >
              <Icon name={item.icon} />
              {t(item.label)}
              {item.href === '/kotak-masuk' && unread > 0 && (
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
