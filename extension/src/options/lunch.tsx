import type { Interval } from '@jejak/shared/calendar/interval'
import { useState } from 'preact/hooks'
import { hoursOn } from '../settings/hours.ts'
import { changeSettings } from '../settings/settings.ts'
import { toDay } from '@jejak/shared/calendar/day'
import { settings } from '../ui/app-state.ts'
import { SavedLine, type Saved } from './saved.tsx'
import { readStretch, TimeField } from '../ui/time-field.tsx'
import { o } from './t.ts'

/** An ordinary Thursday and Friday, to show the hours in force. */
const THURSDAY = toDay('2026-01-22')
const FRIDAY = toDay('2026-01-23')

/** Lunch, for Friday apart: it ends a block, and is no gap. */
export function Lunch() {
  const [saved, setSaved] = useState<Saved>()
  const [weekday, friday] = [THURSDAY, FRIDAY].map((day) => hoursOn(settings.value, day))
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const form = new FormData(event.currentTarget)
    const lunch = [
      readStretch(form, 'weekday-start', 'weekday-end'),
      readStretch(form, 'friday-start', 'friday-end'),
    ]
    const [ofWeekday, ofFriday] = lunch
    if (!ofWeekday || !ofFriday) return setSaved({ problem: 'hours.badTime' })
    if (!lunch.every(isRest)) return setSaved({ problem: 'hours.badBreak' })
    await changeSettings({ lunch: { weekday: ofWeekday, friday: ofFriday } })
    setSaved('saved')
  }
  const reset = async () => {
    await changeSettings({ lunch: null })
    setSaved('saved')
  }
  if (!weekday || !friday) return null
  const { week, lunch } = settings.value
  return (
    <form
      class="stack tight"
      onSubmit={(event) => void save(event)}
      key={JSON.stringify([week, lunch])}
    >
      <h3>{o('hours.lunch')}</h3>
      <div class="times-row">
        <strong>{o('hours.monThu')}</strong>
        <TimeField
          kind="either"
          name="weekday-start"
          label={o('hours.from')}
          minute={weekday.breakStart}
        />
        <TimeField
          kind="either"
          name="weekday-end"
          label={o('hours.to')}
          minute={weekday.breakEnd}
        />
      </div>
      <div class="times-row">
        <strong>{o('hours.friday')}</strong>
        <TimeField
          kind="either"
          name="friday-start"
          label={o('hours.from')}
          minute={friday.breakStart}
        />
        <TimeField kind="either" name="friday-end" label={o('hours.to')} minute={friday.breakEnd} />
      </div>
      <p class="row">
        <button type="submit">{o('hours.saveLunch')}</button>
        {lunch && (
          <button type="button" class="quiet" onClick={() => void reset()}>
            {o('hours.standard')}
          </button>
        )}
        {saved === 'saved' && <SavedLine saved={saved} />}
      </p>
      {saved !== 'saved' && <SavedLine saved={saved} />}
    </form>
  )
}

/** A lunch of up to three hours; none is written as two equal times. */
export const isRest = (rest: Interval | undefined): boolean =>
  rest !== undefined && rest.start <= rest.end && rest.end - rest.start <= 180
