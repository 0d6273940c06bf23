import type { Status } from '@jejak/shared/entry/entry'
import { t } from '../i18n.ts'
import { Icon, type IconName } from './icon.tsx'

const ICONS: Record<Status, IconName> = {
  draft: 'edit',
  submitted: 'send',
  approved: 'check',
  returned: 'back',
}

/** A status is a word and a sign; the colour only helps. */
export const StatusBadge = ({ status }: { readonly status: Status }) => (
  <span class={`badge ${status}`}>
    <Icon name={ICONS[status]} />
    {t(`status.${status}`)}
  </span>
)
