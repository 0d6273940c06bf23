import type { DayHours } from '@jejak/shared/calendar/hours'
import { formatTime } from '@jejak/shared/i18n/text'
import type { Unended } from '@jejak/shared/suggest/unended'
import { useState } from 'preact/hooks'
import { addSuggestions } from '../../suggestions/manual.ts'
import { declineMeeting } from '../../suggestions/questions.ts'
import { readField } from '../../ui/read-field.ts'
import { now, settings } from '../../ui/app-state.ts'
import { readTime, TimeField } from '../../ui/time-field.tsx'
import { perform } from './last-act.ts'
import { d } from '../../ui/daily-t.ts'

type Props = { readonly unended: Unended; readonly hours: DayHours | null }

/** A meeting of which nothing more was heard: what lies after the last sign of it only the person knows. */
export function UnendedQuestion({ unended, hours }: Props) {
  const [isWrong, setWrong] = useState(false)
  const { id, day, start, text } = unended
  const time = formatTime(start, settings.value.locale)
  const add = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const end = readTime(readField(new FormData(event.currentTarget), 'end'), 'end')
    if (end === undefined || end <= start) return setWrong(true)
    const because = `tanda terakhir pukul ${formatTime(start, 'id')}, selesai menurut Anda`
    const suggestion = { id, start, end, text, quantity: 1, unit: 'rapat', because }
    const run = () => addSuggestions([suggestion], { day, now: now(), hours })
    await perform({ day, said: d('ask.added'), run })
  }
  const close = () =>
    void perform({ day, said: d('ask.answered'), run: () => declineMeeting(unended, now()) })
  return (
    <form class="card stack tight" onSubmit={(event) => void add(event)}>
      <p class="sentence">{d('ask.unended', { text, time })}</p>
      <p class="small soft">{d('ask.unendedWhy')}</p>
      <TimeField name="end" label={d('ask.end')} kind="end" />
      {isWrong && (
        <p class="note stop" role="alert">
          {d('ask.wrongTime')}
        </p>
      )}
      <p class="row">
        <button type="submit">{d('ask.add')}</button>
        <button type="button" onClick={close}>
          {d('ask.endedThen', { time })}
        </button>
      </p>
    </form>
  )
}
