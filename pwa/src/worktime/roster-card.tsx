import { weekdayOf, type Day } from '@jejak/shared/calendar/day'
import { daysFrom, lastOfMonth } from '@jejak/shared/calendar/month'
import type { Shift } from '@jejak/shared/calendar/shift'
import { formatDuration, formatTime } from '@jejak/shared/i18n/text'
import type { Rosters } from '@jejak/shared/org/office-calendar'
import { locale } from '../i18n.ts'
import { weekdayText } from '../ui/day-text.ts'
import type { ShiftAt } from './shift-form.tsx'
import { k } from './t.ts'

const MIDNIGHT = 1440

/** One person's month in weeks, a cell a day; a day is pressed to change it. */
export function RosterCard({
  person,
  month,
  onDay,
}: {
  readonly person: Rosters['people'][number]
  readonly month: Day
  readonly onDay: (at: ShiftAt) => void
}) {
  const laid = new Map(person.days.map(({ day, shift }) => [day, shift]))
  const shifts = person.days.filter(({ shift }) => shift !== null)
  const minutes = shifts.reduce((sum, { shift }) => sum + (shift ? minutesOf(shift) : 0), 0)
  return (
    <li class="card stack">
      <div>
        <h3>
          <bdi>{person.name}</bdi>
        </h3>
        <p class="small quiet">
          {k('roster.sum', { n: shifts.length, total: formatDuration(minutes, locale.value) })}
        </p>
      </div>
      <ol class="roster" aria-label={k('roster.of', { name: person.name })}>
        {daysFrom(month, lastOfMonth(month)).map((day) => (
          <li key={day} style={day === month ? { gridColumnStart: columnOf(day) } : undefined}>
            <DayButton
              day={day}
              shift={laid.get(day)}
              onPress={(shift) =>
                onDay({ person: { id: person.id, name: person.name }, day, shift })
              }
            />
          </li>
        ))}
      </ol>
    </li>
  )
}

/** Monday is the first. */
const columnOf = (day: Day): number => ((weekdayOf(day) + 6) % 7) + 1

function DayButton({
  day,
  shift,
  onPress,
}: {
  readonly day: Day
  /** Undefined where the pattern says what is expected. */
  readonly shift: Shift | null | undefined
  readonly onPress: (shift: Shift | null) => void
}) {
  return (
    <button
      type="button"
      class={`roster-day ${shift ? 'works' : ''}`}
      onClick={() => onPress(shift ?? null)}
    >
      <span class="small quiet">
        <span class="roster-weekday">{weekdayText(weekdayOf(day), 'short')} </span>
        {Number(day.slice(8))}
      </span>{' '}
      <span class="roster-shift">
        {shift === undefined ? (
          <>
            <span aria-hidden="true">–</span>
            <span class="hidden-visually">{k('roster.byPattern')}</span>
          </>
        ) : shift ? (
          <Times {...shift} />
        ) : (
          k('roster.off')
        )}
      </span>
    </button>
  )
}

/** "22.00–06.00": what lies after midnight is said by its clock. */
const Times = ({ start, end }: Shift) => (
  <>
    {clockText(start)}–<wbr />
    {clockText(end)}
  </>
)

const clockText = (minute: number): string =>
  formatTime(minute === MIDNIGHT ? minute : minute % MIDNIGHT, locale.value)

const minutesOf = ({ start, end, breakStart, breakEnd }: Shift): number =>
  end - start - (breakEnd - breakStart)
