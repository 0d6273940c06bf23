import type { Day } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { useState } from 'preact/hooks'
import { locale } from '../i18n.ts'
import { Dialog } from './dialog.tsx'
import { MonthGrid } from './month-grid.tsx'
import { MonthHead } from './month-head.tsx'

/** A month to choose a day from. */
export function DatePicker({
  title,
  value,
  today,
  min,
  max,
  onPick,
  onClose,
}: {
  readonly title: string
  readonly value: Day
  readonly today: Day
  readonly min?: Day | undefined
  readonly max?: Day | undefined
  readonly onPick: (day: Day) => void
  readonly onClose: () => void
}) {
  const [day, setDay] = useState(value)
  const isOut = (each: Day) =>
    (min !== undefined && each < min) || (max !== undefined && each > max)
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="stack">
        <MonthHead day={day} onMove={setDay} />
        <MonthGrid
          day={day}
          today={today}
          selected={value}
          hasFocus
          cell={(each) => ({ name: formatDay(each, locale.value), isOff: isOut(each) })}
          onMove={setDay}
          onPick={onPick}
        />
      </div>
    </Dialog>
  )
}
