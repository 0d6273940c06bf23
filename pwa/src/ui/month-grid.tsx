import { addDays, weekdayOf, type Day } from '@jejak/shared/calendar/day'
import { addMonths, mondayOf, weeksOfMonth } from '@jejak/shared/calendar/month'
import { formatDay } from '@jejak/shared/i18n/text'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { locale } from '../i18n.ts'
import { monthText, weekdayText } from './day-text.ts'
import './month-grid.css'

export type DayCell = {
  /** What a reader hears. */
  readonly name: string
  readonly content?: ComponentChildren
  readonly class?: string
  readonly isOff?: boolean
}

/**
 * A month as a grid of days (ARIA APG): one tab stop, arrows by day and week, Home and End within the week, Page Up and
 * Page Down by month, with Shift by year. `day` has the tab stop and says which month is drawn.
 */
export function MonthGrid({
  day,
  today,
  selected,
  cell = plainCell,
  hasFocus = false,
  onMove,
  onPick,
}: {
  readonly day: Day
  readonly today: Day
  readonly selected?: Day | undefined
  readonly cell?: (day: Day) => DayCell
  /** Has the focus when the dialog around it opens. */
  readonly hasFocus?: boolean
  readonly onMove: (day: Day) => void
  readonly onPick: (day: Day) => void
}) {
  const grid = useRef<HTMLTableElement>(null)
  // Whoever changes the month with a button keeps the focus on it.
  const follows = useRef(false)
  const stop = () => grid.current?.querySelector<HTMLElement>('[tabindex="0"]')
  useLayoutEffect(() => {
    // A dialog that opens gives the focus to whatever asks for it so.
    const here = stop()
    if (here && hasFocus) here.autofocus = true
  }, [])
  // Before the next key: a held arrow would outrun an effect after painting, and leave the focus behind.
  useLayoutEffect(() => {
    if (follows.current) stop()?.focus()
    follows.current = false
  }, [day])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveFrom(day, event)
    if (!next) return
    event.preventDefault()
    follows.current = true
    onMove(next)
  }
  const weeks = weeksOfMonth(day)
  return (
    <table ref={grid} class="month" role="grid" aria-label={monthText(day)} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {WEEK.map((weekday) => (
            <th key={weekday} scope="col" abbr={weekdayText(weekday, 'long')}>
              {weekdayText(weekday, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, at) => (
          <tr key={at}>
            {week.map((each, place) => {
              if (each === null) return <td key={place}>{NOTHING}</td>
              const { name, content, isOff = false, class: look = '' } = cell(each)
              return (
                <td key={place} aria-selected={each === selected}>
                  <button
                    type="button"
                    class={`month-day ${look}`}
                    tabIndex={each === day ? 0 : -1}
                    aria-current={each === today ? 'date' : undefined}
                    aria-disabled={isOff || undefined}
                    onClick={() => !isOff && onPick(each)}
                  >
                    {/* The whole name instead of an aria-label, which would not hold what is seen. */}
                    <span class="hidden-visually">{name}</span>
                    <span class="month-cell" aria-hidden="true">
                      <span class="month-date">{Number(each.slice(8))}</span>
                      {content}
                    </span>
                  </button>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const NOTHING = null
const WEEK = [1, 2, 3, 4, 5, 6, 0]

const plainCell = (day: Day): DayCell => ({ name: formatDay(day, locale.value) })

function moveFrom(day: Day, { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent) {
  if (altKey || ctrlKey || metaKey) return undefined
  const months = shiftKey ? 12 : 1
  if (key === 'PageUp') return addMonths(day, -months)
  if (key === 'PageDown') return addMonths(day, months)
  if (shiftKey) return undefined
  if (key === 'Home') return mondayOf(day)
  if (key === 'End') return addDays(day, (7 - weekdayOf(day)) % 7)
  const by = ARROWS[key]
  return by === undefined ? undefined : addDays(day, by)
}

const ARROWS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}
