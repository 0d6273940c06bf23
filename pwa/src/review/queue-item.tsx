import { formatDuration, formatTime } from '@jejak/shared/i18n/text'
import type { Waiting } from '../data/queue.ts'
import { FilePreviews } from '../evidence/file-previews.tsx'
import { locale, t } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { ProblemList } from '../ui/problem-list.tsx'
import { OutsideLinks } from './outside-links.tsx'

/** One entry with everything a decision needs, and nothing about how it came to be. */
export function QueueItemCard({
  waiting,
  isSelected,
  onToggle,
  onApprove,
  onReturn,
  onUndo,
}: {
  readonly waiting: Waiting
  readonly isSelected: boolean
  readonly onToggle: (on: boolean) => void
  readonly onApprove: () => void
  readonly onReturn: () => void
  readonly onUndo: () => void
}) {
  const { item, decided } = waiting
  const { entry, plan } = item
  const from = formatTime(entry.start, locale.value)
  const to = formatTime(entry.end, locale.value)
  return (
    <article
      class={`card queue-item ${isSelected ? 'is-selected' : ''}`}
      data-entry={decided ? undefined : entry.id}
      tabIndex={-1}
      aria-label={t('review.item', { name: item.owner.name, from, to })}
    >
      <label class="queue-select">
        <input
          type="checkbox"
          checked={isSelected}
          disabled={decided !== null}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
        <span class="hidden-visually">{t('review.select')}</span>
      </label>
      <div class="stack queue-body">
        <p class="small quiet">
          {from}–{to} · {formatDuration(entry.end - entry.start, locale.value)} ·{' '}
          <bdi>
            {t('entry.quantity', {
              quantity: entry.quantity,
              unit: entry.unit || t('entry.noUnit'),
            })}
          </bdi>
        </p>
        <h3 class="entry-text" dir="auto">
          {entry.text}
        </h3>
        <p class="small entry-plan">
          <Icon name="plan" />
          <span>
            {plan ? <bdi>{plan.rencanaAksi}</bdi> : t('entry.noPlan')}
            {plan && (
              <span class="plan-rhk" dir="auto">
                {plan.rhk}
              </span>
            )}
          </span>
        </p>
        <FilePreviews evidence={entry.evidence} missing={item.missingFiles ?? []} />
        <OutsideLinks evidence={entry.evidence} />
        <ProblemList problems={item.problems} />
        {decided ? (
          <div class="row">
            <span class={`badge ${decided === 'approve' ? 'approved' : 'returned'}`}>
              <Icon name={decided === 'approve' ? 'check' : 'back'} />
              {t(`review.decided.${decided}`)}
            </span>
            <button type="button" class="button plain" onClick={onUndo}>
              {t('action.undo')}
            </button>
          </div>
        ) : (
          <div class="row">
            <button type="button" class="button primary" onClick={onApprove}>
              <Icon name="check" />
              {t('review.approve')}
            </button>
            <button type="button" class="button" onClick={onReturn}>
              <Icon name="back" />
              {t('review.return')}
            </button>
          </div>
        )}
      </div>
    </article>
  )
}
