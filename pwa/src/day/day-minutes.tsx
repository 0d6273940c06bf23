import { formatDuration } from '@jejak/shared/i18n/text'
import type { WorkingDay } from '@jejak/shared/org/me'
import type { DayViewModel } from '../entries/day-view-model.ts'
import { locale, t } from '../i18n.ts'
import { l } from './line-text.ts'

/** How the minutes of the day are made up, for whoever asks. */
export function DayMinutes({
  board: { minutes, expected },
  working,
  isArriving,
}: {
  readonly board: DayViewModel
  readonly working: WorkingDay | undefined
  readonly isArriving: boolean
}) {
  const words = (count: number) => formatDuration(count, locale.value)
  const left = expected - minutes.filled
  return (
    <div class="stack">
      <p>{sentence()}</p>
      <dl class="legend small">
        {(['approved', 'submitted', 'open'] as const).map((kind) => (
          <div key={kind}>
            <dt>
              <span class={`dot ${kind}`} aria-hidden="true" /> {l(`bar.${kind}`)}
            </dt>
            <dd>{words(minutes[kind])}</dd>
          </div>
        ))}
      </dl>
    </div>
  )

  function sentence(): string {
    if (isArriving) return t('day.arriving')
    if (!working) return t('day.unknown')
    if (expected === 0) {
      return working.note ? t('day.off.note', { note: working.note }) : t('day.off')
    }
    return left > 0 ? t('day.left', { left: words(left) }) : t('day.reached')
  }
}
