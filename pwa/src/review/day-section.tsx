import { useState } from 'preact/hooks'
import { DayRow } from './day-row.tsx'
import type { PersonDay } from './person-days.ts'
import { r } from './t.ts'

/** Rows that are drawn at once: months of a whole office are never drawn at all. */
const DRAWN = 50

/** Some rows of the list. */
export function DaySection({
  days,
  open,
  onOpen,
  onFocus,
}: {
  readonly days: readonly PersonDay[]
  /** Key of the day that is shown. */
  readonly open: string | undefined
  readonly onOpen: (day: PersonDay, byKey: boolean) => void
  readonly onFocus: (day: PersonDay) => void
}) {
  const [drawn, setDrawn] = useState(DRAWN)
  const left = days.length - drawn
  return (
    <>
      <ul class="day-rows">
        {days.slice(0, drawn).map((day) => (
          <DayRow
            key={day.key}
            day={day}
            isOpen={day.key === open}
            onOpen={(byKey) => onOpen(day, byKey)}
            onFocus={() => onFocus(day)}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button wide" onClick={() => setDrawn(drawn + DRAWN)}>
          {r('review.moreDays', { n: Math.min(left, DRAWN) })}
        </button>
      )}
    </>
  )
}
