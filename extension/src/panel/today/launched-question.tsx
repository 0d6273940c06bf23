import type { DayHours } from '@jejak/shared/calendar/hours'
import { meetingText } from '@jejak/shared/describe/meeting'
import { fit } from '@jejak/shared/describe/one-line'
import { formatTime } from '@jejak/shared/i18n/text'
import type { Launched } from '@jejak/shared/suggest/launched'
import { useState } from 'preact/hooks'
import { addSuggestions } from '../../suggestions/manual.ts'
import { declineMeeting } from '../../suggestions/questions.ts'
import { adapterOf } from '../../adapters/registry/adapters.ts'
import { readField } from '../../ui/read-field.ts'
import { now, settings } from '../../ui/app-state.ts'
import { readTime, TimeField } from '../../ui/time-field.tsx'
import { perform } from './last-act.ts'
import { d } from '../../ui/daily-t.ts'
import { Limit } from '../../ui/limit.tsx'

type Props = { readonly launched: Launched; readonly hours: DayHours | null }

/** A meeting in a desktop program has no end that a browser could see. Unanswered it takes no time. */
export function LaunchedQuestion({ launched, hours }: Props) {
  const [isWrong, setWrong] = useState(false)
  const { id, day, start, app } = launched
  const name = adapterOf(app)?.name ?? app
  const opened = formatTime(start, settings.value.locale)
  const add = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const form = new FormData(event.currentTarget)
    const end = readTime(readField(form, 'end'), 'end')
    if (end === undefined || end <= start) return setWrong(true)
    const topic = readField(form, 'topic')
    const suggestion = {
      id,
      start,
      end,
      text: fit(meetingText(topic, `melalui ${name}`)),
      quantity: 1,
      unit: 'rapat',
      because: `${name} dibuka pukul ${formatTime(start, 'id')}, selesai menurut Anda`,
    }
    const run = () => addSuggestions([suggestion], { day, now: now(), hours })
    await perform({ day, said: d('ask.added'), run })
  }
  const decline = () =>
    void perform({ day, said: d('ask.answered'), run: () => declineMeeting(launched, now()) })
  return (
    <form class="card stack tight" onSubmit={(event) => void add(event)}>
      <p class="sentence">{d('ask.launched', { app: name, time: opened })}</p>
      <p class="small soft">{d('ask.launchedWhy')}</p>
      <div class="pair">
        <TimeField name="end" label={d('ask.end')} kind="end" />
        <label class="field">
          <span>{d('ask.topic')}</span>
          <Limit max={200}>
            <input name="topic" autoComplete="off" />
          </Limit>
        </label>
      </div>
      {isWrong && (
        <p class="note stop" role="alert">
          {d('ask.wrongTime')}
        </p>
      )}
      <p class="row">
        <button type="submit">{d('ask.add')}</button>
        <button type="button" onClick={decline}>
          {d('ask.noMeeting')}
        </button>
      </p>
    </form>
  )
}
