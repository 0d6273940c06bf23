import { formatDuration } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import { c, type CalendarKey } from './t.ts'
import type { MonthTotals } from './day-face.ts'
import { DayMark, type MarkedDay } from './day-mark.tsx'

const DAYS: readonly (readonly [CalendarKey, keyof MonthTotals])[] = [
  ['page.full', 'full'],
  ['page.lacking', 'lacking'],
  ['page.blank', 'blank'],
  ['page.returned', 'returned'],
  ['page.drafts', 'drafts'],
  ['page.submitted', 'submitted'],
  ['page.approved', 'approved'],
]

/** The month in figures. */
export function MonthSums({ totals }: { readonly totals: MonthTotals }) {
  const words = (minutes: number) => formatDuration(minutes, locale.value)
  return (
    <section class="card stack" aria-label={c('page.totals')}>
      <h2>{c('page.totals')}</h2>
      <p>
        {c('page.minutesOf', { filled: words(totals.filled), expected: words(totals.expected) })}
      </p>
      <dl class="calendar-sums">
        {DAYS.map(([key, of]) => (
          <div key={of}>
            <dt>{c(key)}</dt>
            <dd>{totals[of]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const PLAIN: MarkedDay = {
  state: 'full',
  filled: 450,
  expected: 450,
  returned: 0,
  conflicts: 0,
  drafts: 0,
  unsent: 0,
}

const SIGNS: readonly (readonly [CalendarKey, Partial<MarkedDay>])[] = [
  ['page.legendFull', {}],
  ['page.legendLacking', { state: 'lacking', filled: 240 }],
  ['page.legendBlank', { state: 'blank', filled: 0 }],
  ['page.legendReturned', { returned: 1 }],
  ['page.legendDrafts', { drafts: 1 }],
  ['page.legendOff', { state: 'off', filled: 0, expected: 0 }],
  ['page.legendUnknown', { state: 'unknown', filled: 0, expected: 0 }],
]

/** What the drawings in the days mean. */
export const MonthLegend = () => (
  <section class="card stack" aria-label={c('page.legend')}>
    <h2>{c('page.legend')}</h2>
    <ul class="calendar-legend small">
      {SIGNS.map(([key, change]) => (
        <li key={key}>
          <DayMark face={{ ...PLAIN, ...change }} />
          {c(key)}
        </li>
      ))}
    </ul>
  </section>
)
