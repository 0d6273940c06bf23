import type { ComponentChildren } from 'preact'
import { t } from '../i18n.ts'
import { Icon, type IconName } from './icon.tsx'

/** The faces of a page that has nothing to show (yet). */
export const Loading = () => (
  <div class="skeleton" aria-busy="true">
    <p class="hidden-visually">{t('face.loading')}</p>
    <span />
    <span />
    <span />
  </div>
)

export const Empty = ({
  icon,
  title,
  children,
}: {
  readonly icon: IconName
  readonly title: string
  readonly children?: ComponentChildren
}) => (
  <div class="empty card">
    <span class="empty-icon">
      <Icon name={icon} />
    </span>
    <h2>{title}</h2>
    {children}
  </div>
)

export const Broken = ({
  text,
  onRetry,
}: {
  readonly text: string
  readonly onRetry: () => void
}) => (
  <div class="empty card" role="alert">
    <span class="empty-icon">
      <Icon name="warn" />
    </span>
    <h2>{t('face.error')}</h2>
    <p>{text}</p>
    <button type="button" class="button" onClick={onRetry}>
      {t('action.retry')}
    </button>
  </div>
)
