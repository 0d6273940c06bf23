import type { Day } from '@jejak/shared/calendar/day'
import { addMonths } from '@jejak/shared/calendar/month'
import type { ComponentChildren } from 'preact'
import { w } from './field-words.ts'
import { monthText } from './day-text.ts'
import { Icon } from './icon.tsx'

/** The name of the month between the ways to the one before and the one after. */
export function MonthHead({
  day,
  onMove,
  children,
}: {
  readonly day: Day
  readonly onMove: (day: Day) => void
  readonly children?: ComponentChildren
}) {
  return (
    <div class="month-head">
      <button type="button" class="button icon-only" onClick={() => onMove(addMonths(day, -1))}>
        <Icon name="left" />
        <span class="hidden-visually">{w('month.previous')}</span>
      </button>
      <h2 aria-live="polite">{monthText(day)}</h2>
      <button type="button" class="button icon-only" onClick={() => onMove(addMonths(day, 1))}>
        <Icon name="right" />
        <span class="hidden-visually">{w('month.next')}</span>
      </button>
      {children}
    </div>
  )
}
