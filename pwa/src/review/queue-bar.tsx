import type { Waiting } from '../data/queue.ts'
import { t } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'

/** What to do with the selection. Entries the rules object to are counted, so that nobody approves them unseen. */
export function QueueBar({
  chosen,
  onClear,
  onApprove,
  onReturn,
}: {
  readonly chosen: readonly Waiting[]
  readonly onClear: () => void
  readonly onApprove: () => void
  readonly onReturn: () => void
}) {
  const noted = chosen.filter(({ item }) => item.problems.length > 0).length
  return (
    <div class="act-bar queue-bar" role="toolbar" aria-label={t('review.selection')}>
      <p class="grow small">
        <strong>{t('review.selected', { n: chosen.length })}</strong>
        {noted > 0 && <span class="quiet"> {t('review.selectedNoted', { n: noted })}</span>}
      </p>
      <div class="row">
        <button type="button" class="button plain" onClick={onClear}>
          {t('action.cancel')}
        </button>
        <button type="button" class="button" onClick={onReturn}>
          <Icon name="back" />
          {t('review.return')}
        </button>
        <button type="button" class="button primary" onClick={onApprove}>
          <Icon name="check" />
          {t('review.approve')}
        </button>
      </div>
    </div>
  )
}
