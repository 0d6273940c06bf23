import { formatDay } from '@jejak/shared/i18n/text'
import { useId } from 'preact/hooks'
import type { Waiting } from '../data/queue.ts'
import { locale } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { DayFacts } from './day-facts.tsx'
import { DayTotal } from './day-total.tsx'
import type { PersonDay } from './person-days.ts'
import { QueueItemCard } from './queue-item.tsx'
import { r } from './t.ts'

/** One person's day: how much of it is filled, what stands out, and its entries with their evidence. */
export function DayDetail({
  day,
  onBack,
  onApprove,
  onReturn,
  onUndo,
}: {
  readonly day: PersonDay
  /** Where the day covers the list: the way back to it. */
  readonly onBack: (() => void) | undefined
  readonly onApprove: (items: readonly Waiting[]) => void
  readonly onReturn: (items: readonly Waiting[]) => void
  readonly onUndo: (items: readonly Waiting[]) => void
}) {
  const headingId = useId()
  const { owner, open, noted, entries, others } = day
  return (
    // One person may have several days: the name alone does not tell them apart.
    <section class="day-detail stack" aria-labelledby={`${headingId} ${headingId}-day`}>
      {onBack && (
        <button type="button" class="button plain day-back" onClick={onBack}>
          <Icon name="left" />
          {r('review.back')}
        </button>
      )}
      <header class="day-detail-head">
        <h2 id={headingId}>
          <bdi>{owner.name}</bdi>
        </h2>
        <p class="small quiet">
          <bdi>{owner.post}</bdi> ·{' '}
          <span id={`${headingId}-day`}>{formatDay(day.day, locale.value)}</span>
        </p>
        <p class="small">
          <DayTotal {...day.dayTotal} />
        </p>
        <DayFacts day={day} />
      </header>
      {open.length > 1 && (
        <div class="row">
          <button type="button" class="button" onClick={() => onApprove(open)}>
            <Icon name="check" />
            {r('review.approveDay', { n: open.length })}
          </button>
          {noted.length > 1 && (
            <button type="button" class="button" onClick={() => onReturn(noted)}>
              <Icon name="back" />
              {r('review.returnNoted', { n: noted.length })}
            </button>
          )}
        </div>
      )}
      {entries.map((one) => (
        <QueueItemCard
          key={one.item.entry.id}
          waiting={one}
          isFolded={one.decided !== null || (day.hasRemarks && !noted.includes(one))}
          onApprove={() => onApprove([one])}
          onReturn={() => onReturn([one])}
          onUndo={() => onUndo([one])}
        />
      ))}
      {others > 0 && <p class="small quiet">{r('review.others', { n: others })}</p>}
    </section>
  )
}
