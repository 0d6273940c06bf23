import type { Day } from '@jejak/shared/calendar/day'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { DateField } from '../ui/date-field.tsx'

export type Days = { readonly from: Day; readonly to: Day }

/** Two dates, of which the second follows the first when it would come before it. */
export function DaysFields({
  labels,
  days,
  onChange,
}: {
  readonly labels: readonly [from: string, to: string]
  readonly days: Days
  readonly onChange: (days: Days) => void
}) {
  const { me } = useSession()
  const today = todayIn(me.zone)
  return (
    <>
      <DateField
        label={labels[0]}
        value={days.from}
        today={today}
        onChange={(from) => onChange({ from, to: days.to < from ? from : days.to })}
      />
      <DateField
        label={labels[1]}
        value={days.to}
        today={today}
        min={days.from}
        onChange={(to) => onChange({ ...days, to })}
      />
    </>
  )
}
