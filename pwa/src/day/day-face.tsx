import type { WorkingDay } from '@jejak/shared/org/me'
import { t } from '../i18n.ts'
import { pullText } from '../screen/pull-text.ts'
import { ExtensionHint } from '../suggestions/extension-hint.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { Empty } from '../ui/page-states.tsx'

/** What is said above the line while there is nothing on it, or not yet everything. */
export function DayFace({
  pull,
  isEmpty,
  working,
}: {
  /** While the first pull is under way: nothing here invites to enter twice what has yet to come. */
  readonly pull: { readonly share: number | null } | undefined
  readonly isEmpty: boolean
  readonly working: WorkingDay | undefined
}) {
  if (pull) {
    return (
      <Notice icon="cloud">
        <h2>{t('day.arriving')}</h2>
        <p>{pullText(pull)}</p>
        <p>{t('day.arrivingText')}</p>
      </Notice>
    )
  }
  const isOff = (working?.expected ?? 0) === 0
  return (
    <>
      {isOff && (
        <p class="small quiet">
          <Icon name="info" />{' '}
          {working?.note ? t('day.off.note', { note: working.note }) : t('day.off')}
        </p>
      )}
      {isEmpty && (
        <Empty icon="today" title={t('day.empty')}>
          <p>{t('day.emptyText')}</p>
          <ExtensionHint />
        </Empty>
      )}
    </>
  )
}
