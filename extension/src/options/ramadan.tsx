import { RAMADAN_2026 } from '@jejak/shared/calendar/holidays'
import { parseTypedDay } from '@jejak/shared/quick-add/typed-day'
import type { DayHours } from '@jejak/shared/calendar/hours'
import { FIVE_DAY_PATTERN } from '@jejak/shared/calendar/working-time'
import { useState } from 'preact/hooks'
import { changeSettings } from '../settings/settings.ts'
import { readField } from '../ui/read-field.ts'
import { settings, today } from '../ui/app-state.ts'
import { DateField } from '../ui/date-field.tsx'
import { isRest } from './lunch.tsx'
import { SavedLine, type Saved } from './saved.tsx'
import { readStretch, TimeField } from '../ui/time-field.tsx'
import { o } from './t.ts'

const NONE: DayHours = { start: 480, end: 900, breakStart: 720, breakEnd: 750 }

/** Other hours between two dates: Ramadan, whose days the government announces. */
export function Ramadan() {
  const [saved, setSaved] = useState<Saved>()
  const { ramadan } = settings.value
  const [shipped] = FIVE_DAY_PATTERN.exceptions
  const { from, to } = ramadan ?? RAMADAN_2026
  const weekday = ramadan?.weekday ?? shipped?.week[4] ?? NONE
  const friday = ramadan?.friday ?? shipped?.week[5] ?? NONE
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const form = new FormData(event.currentTarget)
    const [first, last] = ['from', 'to'].map((name) =>
      parseTypedDay(readField(form, name), today()),
    )
    if (!first || !last || first > last) return setSaved({ problem: 'hours.badDates' })
    const ofWeekday = readHours(form, 'weekday')
    const ofFriday = readHours(form, 'friday')
    if (!ofWeekday || !ofFriday) return setSaved({ problem: 'hours.badRamadan' })
    await changeSettings({
      ramadan: { from: first, to: last, weekday: ofWeekday, friday: ofFriday },
    })
    setSaved('saved')
  }
  const reset = async () => {
    await changeSettings({ ramadan: null })
    setSaved('saved')
  }
  return (
    <details>
      <summary>{o('hours.ramadan')}</summary>
      <form
        class="stack tight inset"
        onSubmit={(event) => void save(event)}
        key={JSON.stringify(ramadan)}
      >
        <p class="soft small">{o('hours.ramadanLead')}</p>
        <div class="pair">
          <DateField name="from" label={o('hours.firstDay')} value={from} />
          <DateField name="to" label={o('hours.lastDay')} value={to} />
        </div>
        <HoursRow name="weekday" title={o('hours.monThu')} hours={weekday} />
        <HoursRow name="friday" title={o('hours.friday')} hours={friday} />
        <SavedLine saved={saved} />
        <p class="row">
          <button type="submit">{o('hours.saveRamadan')}</button>
          {ramadan && (
            <button type="button" class="quiet" onClick={() => void reset()}>
              {o('hours.standard')}
            </button>
          )}
        </p>
      </form>
    </details>
  )
}

type RowProps = { readonly name: string; readonly title: string; readonly hours: DayHours }

function HoursRow({ name, title, hours }: RowProps) {
  return (
    <div class="times-row">
      <strong>{title}</strong>
      <TimeField
        kind="either"
        name={`${name}-start`}
        label={o('hours.from')}
        minute={hours.start}
      />
      <TimeField kind="either" name={`${name}-end`} label={o('hours.to')} minute={hours.end} />
      <TimeField
        kind="either"
        name={`${name}-rest`}
        label={o('hours.restFrom')}
        minute={hours.breakStart}
      />
      <TimeField
        kind="either"
        name={`${name}-back`}
        label={o('hours.restTo')}
        minute={hours.breakEnd}
      />
    </div>
  )
}

function readHours(form: FormData, name: string): DayHours | undefined {
  const work = readStretch(form, `${name}-start`, `${name}-end`)
  const rest = readStretch(form, `${name}-rest`, `${name}-back`)
  if (!work || !rest || work.start >= work.end || !isRest(rest)) return undefined
  return { ...work, breakStart: rest.start, breakEnd: rest.end }
}
