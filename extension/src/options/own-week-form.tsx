import { useState } from 'preact/hooks'
import { shiftProblem, type OwnWeek, type Shift, type ShiftProblem } from '../settings/own-week.ts'
import { patternOf } from '../settings/hours.ts'
import { changeSettings } from '../settings/settings.ts'
import { WEEKDAYS, weekdayName } from '../ui/weekdays.ts'
import { settings } from '../ui/app-state.ts'
import { SavedLine, type Saved } from './saved.tsx'
import { readStretch, TimeField } from '../ui/time-field.tsx'
import { o, type OptionsKey } from './t.ts'

const PROBLEMS: Record<ShiftProblem, OptionsKey> = {
  empty: 'hours.badShift',
  'break-order': 'hours.badBreak',
  'break-outside': 'hours.breakOutside',
}
const ORDINARY: Shift = { start: 450, end: 960, breakStart: 720, breakEnd: 780 }

/** Hours of each weekday. A duty that ends the next morning is written as it is spoken: 20.00–08.00. */
export function OwnWeekForm() {
  const [saved, setSaved] = useState<Saved>()
  const week = settings.value.ownWeek ?? patternOf({ ...settings.value, week: 'five-days' }).week
  const [working, setWorking] = useState<ReadonlySet<number>>(
    new Set(WEEKDAYS.filter((weekday) => week[weekday])),
  )
  const toggle = (weekday: number) => {
    const next = new Set(working)
    if (!next.delete(weekday)) next.add(weekday)
    setWorking(next)
  }
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const form = new FormData(event.currentTarget)
    const ownWeek: OwnWeek = Array.from({ length: 7 }, () => null)
    for (const weekday of WEEKDAYS) {
      if (!working.has(weekday)) continue
      const shift = readShift(form, weekday)
      const where = weekdayName(weekday)
      if (!shift) return setSaved({ problem: 'hours.badTime', where })
      const problem = shiftProblem(shift)
      if (problem) return setSaved({ problem: PROBLEMS[problem], where })
      ownWeek[weekday] = shift
    }
    await changeSettings({ ownWeek })
    setSaved('saved')
  }
  return (
    <form class="stack tight" onSubmit={(event) => void save(event)}>
      <h3>{o('hours.ownTitle')}</h3>
      <p class="soft small">{o('hours.ownLead')}</p>
      {WEEKDAYS.map((weekday) => (
        <DayRow
          key={weekday}
          weekday={weekday}
          shift={week[weekday] ?? ORDINARY}
          isWorking={working.has(weekday)}
          onToggle={() => toggle(weekday)}
        />
      ))}
      <SavedLine saved={saved} />
      <p class="row">
        <button type="submit" class="primary">
          {o('hours.saveWeek')}
        </button>
        {!settings.value.ownWeek && <span class="soft small">{o('hours.notYetOwn')}</span>}
      </p>
    </form>
  )
}

type RowProps = {
  readonly weekday: number
  readonly shift: Shift
  readonly isWorking: boolean
  readonly onToggle: () => void
}

function DayRow({ weekday, shift, isWorking, onToggle }: RowProps) {
  return (
    <fieldset class="times-row">
      <legend class="unseen">{weekdayName(weekday)}</legend>
      <label class="choice">
        <input type="checkbox" checked={isWorking} onChange={onToggle} />
        <span>{weekdayName(weekday)}</span>
      </label>
      {isWorking ? (
        <>
          <TimeField
            kind="either"
            name={`${weekday}-start`}
            label={o('hours.from')}
            minute={shift.start}
          />
          <TimeField
            kind="either"
            name={`${weekday}-end`}
            label={o('hours.to')}
            minute={shift.end}
          />
          <TimeField
            kind="either"
            name={`${weekday}-rest`}
            label={o('hours.restFrom')}
            minute={shift.breakStart}
          />
          <TimeField
            kind="either"
            name={`${weekday}-back`}
            label={o('hours.restTo')}
            minute={shift.breakEnd}
          />
        </>
      ) : (
        <span class="soft">{o('hours.dayOff')}</span>
      )}
    </fieldset>
  )
}

function readShift(form: FormData, weekday: number): Shift | undefined {
  const duty = readStretch(form, `${weekday}-start`, `${weekday}-end`)
  const rest = readStretch(form, `${weekday}-rest`, `${weekday}-back`)
  return duty && rest && { ...duty, breakStart: rest.start, breakEnd: rest.end }
}
