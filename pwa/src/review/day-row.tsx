import type { Day } from '@jejak/shared/calendar/day'
import { locale } from '../i18n.ts'
import { DayFacts } from './day-facts.tsx'
import { DayTotal } from './day-total.tsx'
import type { PersonDay } from './person-days.ts'
import { r } from './t.ts'

/** One person's day in the list: who, how much of the day is filled, and what stands out. */
export const DayRow = ({
  day,
  isOpen,
  onOpen,
  onFocus,
}: {
  readonly day: PersonDay
  readonly isOpen: boolean
  /** `byKey`: not by a pointer, so the focus goes along. */
  readonly onOpen: (byKey: boolean) => void
  readonly onFocus: () => void
}) => (
  <li>
    <button
      type="button"
      class="day-row"
      data-row={day.key}
      aria-current={isOpen ? 'true' : undefined}
      onFocus={onFocus}
      onClick={(event) => onOpen(event.detail === 0)}
    >
      <span class="day-row-head">
        <strong class="day-row-name">
          <bdi>{day.owner.name}</bdi>
        </strong>
        <span class="small quiet day-row-date">{shortDay(day.day)}</span>
      </span>
      <span class="small day-row-total">
        <DayTotal {...day.dayTotal} />
        {day.others > 0 && (
          <span class="quiet"> · {r('review.count', { n: day.entries.length + day.others })}</span>
        )}
      </span>
      <DayFacts day={day} />
    </button>
  </li>
)

/** `Sen, 19 Jan`: the year stands over the day itself. */
export const shortDay = (day: Day): string =>
  new Intl.DateTimeFormat(locale.value === 'id' ? 'id-ID' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
