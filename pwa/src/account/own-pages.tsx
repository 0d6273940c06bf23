import { claimsCount } from '../data/claims-count.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { accountText, type AccountKey } from './account-text.ts'
import './own-pages.css'

type Own = readonly [href: string, icon: IconName, name: AccountKey]

const PAGES: readonly Own[] = [
  ['/templat', 'today', 'account.templates'],
  ['/laporan', 'document', 'account.reports'],
  ['/umpan-balik', 'note', 'account.feedback'],
  ['/akun/keamanan', 'lock', 'account.security'],
  ['/akun/lihat', 'people', 'account.viewings'],
  ['/akun/data', 'lock', 'account.data'],
  ['/cuti', 'calendar', 'account.absences'],
  ['/akun/atasan', 'people', 'account.atasan'],
  ['/akun/catatan', 'note', 'account.acts'],
  ['/perangkat-hilang', 'stop', 'account.lost'],
]

/** The pages about oneself, and what waits on one of them. */
export function OwnPages() {
  const { asked } = claimsCount.value
  return (
    <ul class="card own-pages">
      {PAGES.map(([href, icon, name]) => (
        <li key={href}>
          <a href={href}>
            <Icon name={icon} />
            <span class="grow">{accountText(name)}</span>
            {href === '/akun/atasan' && asked > 0 && (
              <span class="badge problem">{accountText('account.asked', { n: asked })}</span>
            )}
            <Icon name="right" />
          </a>
        </li>
      ))}
    </ul>
  )
}
