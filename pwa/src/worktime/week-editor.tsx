import { weekdayText } from '../ui/day-text.ts'
import { TimeField } from '../ui/time-field.tsx'
import { k } from './t.ts'
import { HOUR_FIELDS, usualHours, type HoursDraft, type WeekDraft } from './week-draft.ts'

/** Monday first, as the office week runs. */
const ORDER = [1, 2, 3, 4, 5, 6, 0] as const

/** The hours of each day of a week; a day that is not ticked is a day off. */
export function WeekEditor({
  label,
  week,
  onChange,
}: {
  readonly label: string
  readonly week: WeekDraft
  readonly onChange: (week: WeekDraft) => void
}) {
  const put = (weekday: number, hours: HoursDraft | null) =>
    onChange(week.map((own, at) => (at === weekday ? hours : own)))
  const first = ORDER.map((weekday) => week[weekday]).find((hours) => hours !== null)
  return (
    <fieldset class="stack week-editor">
      <legend class="label">{label}</legend>
      {ORDER.map((weekday) => {
        const hours = week[weekday] ?? null
        const name = weekdayText(weekday, 'long')
        return (
          <fieldset key={weekday} class="week-day" aria-label={name}>
            <label class="row week-tick">
              <input
                type="checkbox"
                checked={hours !== null}
                onChange={(event) =>
                  put(weekday, event.currentTarget.checked ? usualHours(week) : null)
                }
              />
              {name}
            </label>
            {hours === null ? (
              <p class="small quiet">{k('pattern.off')}</p>
            ) : (
              <div class="week-times">
                {HOUR_FIELDS.map((field) => (
                  <TimeField
                    key={field}
                    label={k(`pattern.${field}`)}
                    kind={field === 'end' || field === 'breakEnd' ? 'end' : 'start'}
                    value={hours[field]}
                    onChange={(value) => put(weekday, { ...hours, [field]: value })}
                  />
                ))}
              </div>
            )}
          </fieldset>
        )
      })}
      {first && (
        <div>
          <button
            type="button"
            class="button"
            onClick={() => onChange(week.map((hours) => (hours === null ? null : first)))}
          >
            {k('pattern.same')}
          </button>
        </div>
      )}
    </fieldset>
  )
}
