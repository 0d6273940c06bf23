import { formatDuration, formatShortDuration } from '@jejak/shared/i18n/text'
import type { WorkingDay } from '@jejak/shared/org/me'
import { useId } from 'preact/hooks'
import type { DayViewModel } from '../entries/day-view-model.ts'
import { locale, t } from '../i18n.ts'
import { lazy } from '../screen/lazy.tsx'
import { Icon } from '../ui/icon.tsx'
import './day-bar.css'

const Minutes = lazy(
  async () => (await import('./day-minutes.tsx')).DayMinutes,
  () => null,
)

/** What the day has come to and the one thing to do next, within reach of the thumb. There is no other summary. */
export function DayBar({
  board,
  working,
  isArriving,
  toAccept,
  toSubmit,
  todo,
  onAccept,
  onSubmit,
  onTodo,
}: {
  readonly board: DayViewModel
  readonly working: WorkingDay | undefined
  /** The first pull is under way: these minutes are not all there are. */
  readonly isArriving: boolean
  /** How many suggestions may be accepted as they are, and how many entries may be submitted. */
  readonly toAccept: number
  readonly toSubmit: number
  readonly todo: { readonly choose: number; readonly mend: number }
  readonly onAccept: () => void
  readonly onSubmit: () => void
  readonly onTodo: () => void
}) {
  const id = useId()
  const { minutes, expected } = board
  const left = expected - minutes.filled
  const scale = Math.max(expected, minutes.filled, 1)
  const share = (count: number) => `${((count / scale) * 100).toFixed(2)}%`
  return (
    <section class="day-bar" aria-label={t('day.summary')}>
      <div class="meter" aria-hidden="true">
        <span class="approved" style={{ width: share(minutes.approved) }} />
        <span class="submitted" style={{ width: share(minutes.submitted) }} />
        <span class="open" style={{ width: share(minutes.open) }} />
      </div>
      <div class="bar-said">
        <button type="button" class="bar-figure" popovertarget={id}>
          <Figure filled={minutes.filled} expected={expected} />
          {expected > 0 && left <= 0 && !isArriving && (
            <span class="reached">
              <Icon name="check" />
              <span class="hidden-visually">{t('day.reached')}</span>
            </span>
          )}
        </button>
        {todo.choose + todo.mend > 0 && (
          <button type="button" class="bar-todo" onClick={onTodo}>
            {todo.choose > 0
              ? t('bar.toChoose', { n: todo.choose })
              : t('bar.toMend', { n: todo.mend })}
          </button>
        )}
        <div id={id} popover="auto" class="sheet">
          <Minutes board={board} working={working} isArriving={isArriving} />
        </div>
      </div>
      {toAccept > 0 && (
        <button type="button" class="button primary" onClick={onAccept}>
          <Icon name="check" />
          {t('bar.accept', { n: toAccept })}
        </button>
      )}
      {toSubmit > 0 && (
        <button type="button" class={`button ${toAccept > 0 ? '' : 'primary'}`} onClick={onSubmit}>
          <Icon name="send" />
          {t('bar.submit', { n: toSubmit })}
        </button>
      )}
    </section>
  )
}

/** `6 j 18 m / 7 j 30 m` for the eye, in words for the ear. */
const Figure = ({ filled, expected }: { readonly filled: number; readonly expected: number }) => (
  <>
    <span aria-hidden="true">
      <strong>{formatShortDuration(filled, locale.value)}</strong>
      {expected > 0 && ` / ${formatShortDuration(expected, locale.value)}`}
    </span>
    <span class="hidden-visually">
      {formatDuration(filled, locale.value)}{' '}
      {expected > 0 && t('day.of', { expected: formatDuration(expected, locale.value) })}
    </span>
  </>
)
