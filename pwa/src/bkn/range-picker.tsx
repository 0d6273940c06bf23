import type { Day } from '@jejak/shared/calendar/day'
import type { Period } from '@jejak/shared/skp/skp'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { DateField } from '../ui/date-field.tsx'
import { Field } from '../ui/field.tsx'
import { toRange, type Range } from './day-range.ts'
import { b } from './t.ts'

/** Some days: chosen one by one, or as a whole periode penilaian. */
export function RangePicker({
  range,
  periods,
  onChange,
}: {
  readonly range: Range
  readonly periods: readonly Period[]
  readonly onChange: (range: Range) => void
}) {
  const period = periods.find(({ from, to }) => from === range.from && to === range.to)
  const { me } = useSession()
  const today = todayIn(me.zone)
  const take = (from: Day, to: Day) => onChange(toRange(from, to, from))
  return (
    <div class="card fill-range">
      <Field label={b('page.period')}>
        {(described) => (
          <select
            {...described}
            value={period?.id ?? ''}
            onChange={(event) => {
              const chosen = periods.find(({ id }) => id === event.currentTarget.value)
              if (chosen) onChange({ from: chosen.from, to: chosen.to })
            }}
          >
            <option value="">{b('page.ownRange')}</option>
            {periods.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DateField
        label={b('page.from')}
        value={range.from}
        today={today}
        onChange={(from) => take(from, range.to)}
      />
      <DateField
        label={b('page.to')}
        value={range.to}
        today={today}
        onChange={(to) => take(range.from, to)}
      />
    </div>
  )
}
