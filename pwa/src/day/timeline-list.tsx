import { formatDuration, formatTime } from '@jejak/shared/i18n/text'
import type { ShownEntry } from '../storage/views.ts'
import { locale, t } from '../i18n.ts'
import { pullText } from '../screen/pull-text.ts'
import { Notice } from '../ui/notice.tsx'
import { Empty } from '../ui/page-states.tsx'
import { Icon } from '../ui/icon.tsx'
import type { DayViewModel } from '../entries/day-view-model.ts'
import { EntryCard } from './entry-card.tsx'
import { ExtensionHint } from '../suggestions/extension-hint.tsx'

/** The day as a trail of steps, with its gaps. */
export function DayTrail({
  board,
  hasDrafts,
  pull,
  onEdit,
  onAdd,
  onGap,
  onSubmit,
  onMore,
}: {
  readonly board: DayViewModel
  readonly hasDrafts: boolean
  /** While the first pull is under way: nothing here invites to enter twice what has yet to come. */
  readonly pull: { readonly share: number | null } | undefined
  readonly onEdit: (entry: ShownEntry) => void
  readonly onAdd: (start: number, end: number) => void
  /** A gap was touched: its stretch goes into the quick line. */
  readonly onGap: (start: number, end: number) => void
  readonly onSubmit: (id: string) => void
  readonly onMore: (entry: ShownEntry) => void
}) {
  const add = (
    <button type="button" class="button" onClick={() => onAdd(board.next.start, board.next.end)}>
      <Icon name="plus" />
      {t('entry.add')}
    </button>
  )
  const isEmpty = board.judged.length === 0
  const trail = pull ? board.trail.filter(({ kind }) => kind !== 'gap') : board.trail
  return (
    <section class="stack" aria-label={t('day.trail')}>
      <div class="row spread">
        <h2>{t('day.trail')}</h2>
        {(!isEmpty || pull) && add}
      </div>
      {pull && (
        <Notice icon="cloud">
          <h3>{t('day.arriving')}</h3>
          <p>{pullText(pull)}</p>
          <p>{t('day.arrivingText')}</p>
        </Notice>
      )}
      {!pull && board.unfilled > 0 && (
        <p class="small quiet">
          <Icon name="clock" /> {unfilledText(board)}
        </p>
      )}
      {isEmpty && !pull && (
        <Empty icon="today" title={t('day.empty')}>
          <p>{t(hasDrafts ? 'day.emptyDrafts' : 'day.emptyText')}</p>
          {add}
          {!hasDrafts && <ExtensionHint />}
        </Empty>
      )}
      {trail.length > 0 && (
        <ol class="trail">
          {trail.map((item) =>
            item.kind === 'gap' ? (
              <li key={`gap-${item.start}`} class="trail-gap">
                <span class="trail-time small quiet">{formatTime(item.start, locale.value)}</span>
                <button type="button" class="gap" onClick={() => onGap(item.start, item.end)}>
                  <Icon name="plus" />
                  {t('day.gap', {
                    duration: formatDuration(item.end - item.start, locale.value),
                  })}
                </button>
              </li>
            ) : (
              <li key={item.entry.id} class={`trail-step ${item.entry.status}`}>
                <span class="trail-time">
                  {formatTime(item.entry.start, locale.value)}
                  <span class="quiet">{formatTime(item.entry.end, locale.value)}</span>
                </span>
                <EntryCard
                  judged={board.judged.find((judged) => judged.entry.id === item.entry.id)}
                  overlap={item.overlap}
                  onEdit={onEdit}
                  onSubmit={onSubmit}
                  onMore={onMore}
                />
              </li>
            ),
          )}
        </ol>
      )}
    </section>
  )
}

/** "45 menit belum terisi dari 7 jam 30 menit". */
function unfilledText({ unfilled, expected }: DayViewModel): string {
  const words = (minutes: number) => formatDuration(minutes, locale.value)
  const text = t('day.unfilled', { duration: words(unfilled) })
  return expected > 0 ? `${text} ${t('day.of', { expected: words(expected) })}` : text
}
