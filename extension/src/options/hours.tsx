import { changeSettings, type Settings } from '../settings/settings.ts'
import { useZone } from '../suggestions/zone.ts'
import { settings } from '../ui/app-state.ts'
import { Lunch } from './lunch.tsx'
import { OwnWeekForm } from './own-week-form.tsx'
import { Ramadan } from './ramadan.tsx'
import { o, type OptionsKey } from './t.ts'

const WEEKS: readonly (readonly [Settings['week'], OptionsKey])[] = [
  ['five-days', 'hours.five'],
  ['six-days', 'hours.six'],
  ['own', 'hours.own'],
]
const ZONES: readonly (readonly [string, OptionsKey])[] = [
  ['', 'hours.zoneDevice'],
  ['420', 'hours.zoneWib'],
  ['480', 'hours.zoneWita'],
  ['540', 'hours.zoneWit'],
]

/** When the recorder may work at all, and what counts as working time in suggestions and gaps. */
export function Hours() {
  const { week, anyHour, zone } = settings.value
  return (
    <section class="panel stack" aria-labelledby="hours-title">
      <h2 id="hours-title">{o('hours.title')}</h2>
      <p class="soft">{o('hours.lead')}</p>
      <div class="pair">
        <label class="field">
          <span>{o('hours.week')}</span>
          <select
            value={week}
            onChange={(event) => {
              const chosen = WEEKS.find(([name]) => name === event.currentTarget.value)
              if (chosen) void changeSettings({ week: chosen[0] })
            }}
          >
            {WEEKS.map(([name, text]) => (
              <option key={name} value={name}>
                {o(text)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{o('hours.zone')}</span>
          <select
            value={zone === null ? '' : String(zone)}
            onChange={({ currentTarget: { value } }) =>
              void useZone(value === '' ? null : Number(value))
            }
          >
            {ZONES.map(([value, text]) => (
              <option key={value} value={value}>
                {o(text)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {week === 'own' ? <OwnWeekForm /> : <Lunch />}
      <Ramadan />
      <label class="choice">
        <input
          type="checkbox"
          checked={anyHour}
          onChange={(event) => void changeSettings({ anyHour: event.currentTarget.checked })}
        />
        <span>{o('hours.any')}</span>
      </label>
    </section>
  )
}
