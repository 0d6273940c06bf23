import { formatDay, formatDuration } from '@jejak/shared/i18n/text'
import { useId } from 'preact/hooks'
import type { Waiting } from '../data/queue.ts'
import { locale, t } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { isClean, type Group } from './groups.ts'
import { QueueItemCard } from './queue-item.tsx'

/** One person's day: how much of it is filled, and the entries that wait. */
export function QueueGroup({
  group,
  selected,
  onToggle,
  onApprove,
  onReturn,
  onUndo,
}: {
  readonly group: Group
  readonly selected: ReadonlySet<string>
  readonly onToggle: (ids: readonly string[], on: boolean) => void
  readonly onApprove: (items: readonly Waiting[]) => void
  readonly onReturn: (items: readonly Waiting[]) => void
  readonly onUndo: (id: string) => void
}) {
  const headingId = useId()
  const open = group.items.filter((one) => one.decided === null)
  const clean = group.items.filter(isClean)
  const ids = open.map(({ item }) => item.entry.id)
  const isAll = ids.length > 0 && ids.every((id) => selected.has(id))
  const { expected, filled } = group.dayTotal
  return (
    // One person may stand here with several days: the name alone does not tell the parts apart.
    <section class="stack queue-group" aria-labelledby={`${headingId} ${headingId}-day`}>
      <div class="row spread queue-head">
        <div class="grow queue-who">
          <h2 id={headingId}>
            <bdi>{group.ownerName}</bdi>
          </h2>
          <p class="small quiet">
            <bdi>{group.post}</bdi> ·{' '}
            <span id={`${headingId}-day`}>{formatDay(group.day, locale.value)}</span>
          </p>
          <p class="small row">
            {t('review.dayTotal', {
              filled: formatDuration(filled, locale.value),
              expected: formatDuration(expected, locale.value),
            })}
            {filled < expected && (
              <span class="badge returned">
                <Icon name="clock" />
                {t('review.under', { left: formatDuration(expected - filled, locale.value) })}
              </span>
            )}
          </p>
        </div>
        <div class="row">
          {open.length > 1 && (
            <label class="row check">
              <input type="checkbox" checked={isAll} onChange={() => onToggle(ids, !isAll)} />
              {t('review.selectAll')}
            </label>
          )}
          {clean.length > 1 && (
            <button type="button" class="button" onClick={() => onApprove(clean)}>
              <Icon name="check" />
              {t('review.approveClean', { n: clean.length })}
            </button>
          )}
        </div>
      </div>
      {group.items.map((one) => (
        <QueueItemCard
          key={one.item.entry.id}
          waiting={one}
          isSelected={selected.has(one.item.entry.id)}
          onToggle={(on) => onToggle([one.item.entry.id], on)}
          onApprove={() => onApprove([one])}
          onReturn={() => onReturn([one])}
          onUndo={() => onUndo(one.item.entry.id)}
        />
      ))}
      {group.others > 0 && <p class="small quiet">{t('review.others', { n: group.others })}</p>}
    </section>
  )
}
