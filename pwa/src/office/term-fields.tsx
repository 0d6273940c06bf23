import type { Day } from '@jejak/shared/calendar/day'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { DateField } from '../ui/date-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { o } from './t.ts'

export type Term = { readonly from: Day; readonly to: Day | null; readonly decree: string }

/** From when to when, by which decree. */
export function TermFields({
  term: { from, to, decree },
  onChange,
}: {
  readonly term: Term
  readonly onChange: (more: Partial<Term>) => void
}) {
  const today = todayIn(useSession().me.zone)
  return (
    <>
      <DateField
        label={o('assign.from')}
        value={from}
        today={today}
        onChange={(day) => onChange({ from: day, ...(to !== null && to < day && { to: day }) })}
      />
      <label class="row office-check">
        <input
          type="checkbox"
          checked={to !== null}
          onChange={(event) =>
            onChange({ to: event.currentTarget.checked ? later(from, today) : null })
          }
        />
        {o('assign.hasEnd')}
      </label>
      {to !== null && (
        <DateField
          label={o('assign.to')}
          value={to}
          today={today}
          min={from}
          onChange={(day) => onChange({ to: day })}
        />
      )}
      <TextField
        label={o('assign.decree')}
        value={decree}
        max={120}
        onChange={(text) => onChange({ decree: text })}
      />
    </>
  )
}

const later = (one: Day, other: Day): Day => (one > other ? one : other)
