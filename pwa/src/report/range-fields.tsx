import { addDays, type Day } from '@jejak/shared/calendar/day'
import { firstOfMonth, lastOfMonth } from '@jejak/shared/calendar/month'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { DateField } from '../ui/date-field.tsx'
import { ChoiceField } from '../ui/text-field.tsx'
import { e } from './t.ts'

type Range = { readonly from: Day; readonly to: Day }

/** The days of a report: a period of the agency, a usual range, or any two days. */
export function RangeFields({
  from,
  to,
  onChange,
}: Range & { readonly onChange: (range: Range) => void }) {
  const { me } = useSession()
  const today = todayIn(me.zone)
  const ranges = usualRanges(today, me.periods)
  const chosen = ranges.find((range) => range.from === from && range.to === to)
  return (
    <div class="report-range">
      <ChoiceField
        label={e('range.usual')}
        value={chosen?.name ?? ''}
        choices={[
          ...(chosen ? [] : [['', e('range.other')] as const]),
          ...ranges.map(({ name }) => [name, name] as const),
        ]}
        onChange={(name) => {
          const range = ranges.find((each) => each.name === name)
          if (range) onChange({ from: range.from, to: range.to })
        }}
      />
      <DateField
        label={e('range.from')}
        value={from}
        today={today}
        onChange={(day) => onChange({ from: day, to: to < day ? day : to })}
      />
      <DateField
        label={e('range.to')}
        value={to}
        today={today}
        min={from}
        onChange={(day) => onChange({ from, to: day })}
      />
    </div>
  )
}

/** Months and the year of today, then the periods that have begun, the newest first. */
function usualRanges(
  today: Day,
  periods: readonly (Range & { readonly name: string })[],
): readonly (Range & { readonly name: string })[] {
  const first = firstOfMonth(today)
  const before = addDays(first, -1)
  const year = today.slice(0, 4)
  return [
    { name: e('range.month'), from: first, to: lastOfMonth(today) },
    { name: e('range.lastMonth'), from: firstOfMonth(before), to: before },
    { name: e('range.year'), from: `${year}-01-01` as Day, to: `${year}-12-31` as Day },
    ...periods
      .filter((period) => period.from <= today)
      .map(({ name, from, to }) => ({ name, from, to }))
      .toReversed(),
  ]
}
