import type { Day } from '@jejak/shared/calendar/day'
import { formatDay, formatDuration, formatTime } from '@jejak/shared/i18n/text'
import type { WorkingDay } from '@jejak/shared/org/me'
import { locale, t } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'
import type { DayViewModel } from '../entries/day-view-model.ts'

/** Minutes against the target, and the day at a glance. */
export function DaySummary({
  board,
  working,
  day,
  isArriving,
}: {
  readonly board: DayViewModel
  readonly working: WorkingDay | undefined
  readonly day: Day
  /** The first pull is under way: these minutes are not all there are. */
  readonly isArriving: boolean
}) {
  const { minutes, expected } = board
  const words = (count: number) => formatDuration(count, locale.value)
  const left = expected - minutes.filled
  const scale = Math.max(expected, minutes.filled, 1)
  const share = (count: number) => `${((count / scale) * 100).toFixed(2)}%`
  return (
    <section class="card summary" aria-label={t('day.summary')}>
      <p class="quiet small">{formatDay(day, locale.value)}</p>
      {(!isArriving || minutes.filled > 0) && (
        <p class="summary-figure">
          <strong>{words(minutes.filled)}</strong>
          {expected > 0 && <span class="quiet"> {t('day.of', { expected: words(expected) })}</span>}
        </p>
      )}
      <div class="meter" aria-hidden="true">
        <span class="approved" style={{ width: share(minutes.approved) }} />
        <span class="submitted" style={{ width: share(minutes.submitted) }} />
        <span class="open" style={{ width: share(minutes.open) }} />
      </div>
      <p class="small">{sentence()}</p>
      <DayStrip board={board} working={working} />
      <dl class="legend small">
        <Count name="approved" text={t('status.approved')} value={words(minutes.approved)} />
        <Count name="submitted" text={t('status.submitted')} value={words(minutes.submitted)} />
        <Count name="open" text={t('day.open')} value={words(minutes.open)} />
      </dl>
    </section>
  )

  function sentence() {
    if (isArriving) return t('day.arriving')
    if (!working) return t('day.unknown')
    if (expected === 0) {
      return working.note ? t('day.off.note', { note: working.note }) : t('day.off')
    }
    if (left > 0) return t('day.left', { left: words(left) })
    return (
      <span class="reached">
        <Icon name="check" /> {t('day.reached')}
      </span>
    )
  }
}

const Count = ({
  name,
  text,
  value,
}: {
  readonly name: string
  readonly text: string
  readonly value: string
}) => (
  <div>
    <dt>
      <span class={`dot ${name}`} aria-hidden="true" /> {text}
    </dt>
    <dd>{value}</dd>
  </div>
)

/** The same entries along the clock. The list below says it in words, so this is for the eye alone. */
function DayStrip({
  board,
  working,
}: {
  readonly board: DayViewModel
  readonly working: WorkingDay | undefined
}) {
  const starts = board.judged.map(({ entry }) => entry.start)
  const ends = board.judged.map(({ entry }) => entry.end)
  const from = Math.floor(Math.min(working?.hours?.from ?? 450, ...starts) / 60) * 60
  const to = Math.ceil(Math.max(working?.hours?.to ?? 990, ...ends) / 60) * 60
  const at = (minute: number) => `${(((minute - from) / (to - from)) * 100).toFixed(2)}%`
  return (
    <div class="strip" aria-hidden="true">
      <div class="strip-track">
        {working?.hours && (
          <span
            class="strip-hours"
            style={{ left: at(working.hours.from), right: `calc(100% - ${at(working.hours.to)})` }}
          />
        )}
        {board.judged.map(({ entry }) => (
          <span
            key={entry.id}
            class={`strip-block ${entry.status}`}
            style={{ left: at(entry.start), right: `calc(100% - ${at(entry.end)})` }}
          />
        ))}
      </div>
      <div class="strip-labels small quiet">
        <span>{formatTime(from, locale.value)}</span>
        <span>{formatTime(Math.round((from + to) / 120) * 60, locale.value)}</span>
        <span>{formatTime(to, locale.value)}</span>
      </div>
    </div>
  )
}
