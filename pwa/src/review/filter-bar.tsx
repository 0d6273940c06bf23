import { formatDay } from '@jejak/shared/i18n/text'
import { isDay } from '@jejak/shared/calendar/day'
import { locale } from '../i18n.ts'
import { Field } from '../ui/field.tsx'
import { ARRANGEMENTS, type Arrangement } from './arrange.ts'
import { kindText } from './fact-text.ts'
import type { PersonDay } from './person-days.ts'
import { isFiltered, type Filter } from './queue-address.ts'
import { SearchField } from './search-field.tsx'
import { r } from './t.ts'

/** Narrows the queue to a person, a day, or what is remarked upon. Folded: most days nobody needs it. */
export function FilterBar({
  days,
  filter,
  personName,
  arrangement,
  onFilter,
  onArrange,
}: {
  /** All of the queue, for what there is to choose from. */
  readonly days: readonly PersonDay[]
  readonly filter: Filter
  /** Of the person in the filter, who may have nothing that waits. */
  readonly personName: string
  readonly arrangement: Arrangement
  readonly onFilter: (filter: Filter) => void
  readonly onArrange: (arrangement: Arrangement) => void
}) {
  const people = new Map(days.map(({ owner }) => [owner.id, owner.name]))
  if (filter.person !== undefined) people.set(filter.person, personName)
  const dates = new Set(days.map(({ day }) => day))
  if (filter.day !== undefined) dates.add(filter.day)
  const codes = new Set(days.flatMap(({ facts }) => facts.map(({ code }) => code)))
  if (filter.remark !== undefined) codes.add(filter.remark)
  const chosen = [
    filter.person !== undefined && personName,
    filter.day !== undefined && dayText(filter.day),
    filter.remark !== undefined && kindText(filter.remark),
    filter.text !== undefined && `“${filter.text}”`,
    arrangement !== 'check' && r(`arrange.${arrangement}`),
  ].filter((text) => text !== false)
  return (
    <div class="queue-filter">
      <details>
        <summary class="chip">
          {r('filter.title')}
          {chosen.length > 0 && <bdi>{`: ${chosen.join(', ')}`}</bdi>}
        </summary>
        <div class="filter-fields">
          <SearchField value={filter.text} onSearch={(text) => onFilter({ ...filter, text })} />
          <Field label={r('arrange.title')}>
            {(described) => (
              <select
                {...described}
                value={arrangement}
                onChange={(event) => {
                  const chosen = event.currentTarget.value
                  onArrange(ARRANGEMENTS.find((each) => each === chosen) ?? 'check')
                }}
              >
                {ARRANGEMENTS.map((each) => (
                  <option key={each} value={each}>
                    {r(`arrange.${each}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Choice
            label={r('filter.person')}
            value={filter.person}
            options={[...people].sort(([, a], [, b]) => a.localeCompare(b, 'id'))}
            onChoose={(person) => onFilter({ ...filter, person })}
          />
          <Choice
            label={r('filter.day')}
            value={filter.day}
            options={[...dates].sort().map((day) => [day, dayText(day)])}
            onChoose={(day) =>
              onFilter({ ...filter, day: day !== undefined && isDay(day) ? day : undefined })
            }
          />
          <Choice
            label={r('filter.remark')}
            value={filter.remark}
            options={[...codes].map((code) => [code, kindText(code)])}
            onChoose={(remark) => onFilter({ ...filter, remark })}
          />
        </div>
      </details>
      {isFiltered(filter) && (
        <button type="button" class="button plain" onClick={() => onFilter({})}>
          {r('filter.clear')}
        </button>
      )}
    </div>
  )
}

const dayText = (day: PersonDay['day']): string => formatDay(day, locale.value, 'medium')

const Choice = ({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly (readonly [string, string])[]
  readonly onChoose: (value: string | undefined) => void
}) => (
  <Field label={label}>
    {(described) => (
      <select
        {...described}
        value={value ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || undefined)}
      >
        <option value="">{r('filter.all')}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    )}
  </Field>
)
