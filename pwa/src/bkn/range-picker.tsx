import { isDay } from '@jejak/shared/calendar/day'
import type { Period } from '@jejak/shared/skp/skp'
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
  const take = (from: string, to: string) => {
    if (isDay(from) && isDay(to)) onChange(toRange(from, to, from))
  }
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
      <Field label={b('page.from')}>
        {(described) => (
          <input
            {...described}
            type="date"
            value={range.from}
            onChange={(event) => take(event.currentTarget.value, range.to)}
          />
        )}
      </Field>
      <Field label={b('page.to')}>
        {(described) => (
          <input
            {...described}
            type="date"
            value={range.to}
            onChange={(event) => take(range.from, event.currentTarget.value)}
          />
        )}
      </Field>
    </div>
  )
}
