import type { Day } from '@jejak/shared/calendar/day'
import type { DayHours } from '@jejak/shared/calendar/hours'
import { formatTime } from '@jejak/shared/i18n/text'
import { BLANK, fillBlank, hasBlank, type Asked } from '@jejak/shared/templates/template'
import { useState } from 'preact/hooks'
import { addSuggestions } from '../../suggestions/manual.ts'
import { reply } from '../../suggestions/questions.ts'
import { readField } from '../../ui/read-field.ts'
import { now, settings } from '../../ui/app-state.ts'
import { readTime, TimeField } from '../../ui/time-field.tsx'
import { perform } from './last-act.ts'
import { d, type DailyKey } from '../../ui/daily-t.ts'
import { Limit } from '../../ui/limit.tsx'

type Props = { readonly day: Day; readonly asked: Asked; readonly hours: DayHours | null }

/** "Rapat mingguan: berlangsung? membahas apa?" A suggestion is written only by the answer. */
export function TemplateQuestion({ day, asked: { template, isPutOff }, hours }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [problem, setProblem] = useState<DailyKey>()
  const { id, text, start, end, quantity, unit } = template
  const time = (minute: number) => formatTime(minute, settings.value.locale)
  const answer = (said: 'not-today' | 'later') =>
    void perform({ day, said: d('ask.answered'), run: () => reply(id, day, said) })
  const add = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const form = new FormData(event.currentTarget)
    const filled = fillBlank(template, readField(form, 'words'))
    if (!filled.ok) return setProblem(filled.reason === 'empty' ? 'ask.empty' : 'ask.tooLong')
    const from = readTime(readField(form, 'start'))
    const to = readTime(readField(form, 'end'), 'end')
    if (from === undefined || to === undefined || from >= to) return setProblem('ask.wrongTime')
    const suggestion = {
      id: crypto.randomUUID(),
      start: from,
      end: to,
      text: filled.value,
      quantity,
      unit,
      because: 'rutinitas mingguan',
    }
    const run = async () => {
      await addSuggestions([suggestion], { day, now: now(), hours })
      await reply(id, day, 'filled')
    }
    await perform({ day, said: d('ask.added'), run })
  }
  return (
    <form class="card stack tight" onSubmit={(event) => void add(event)}>
      <p>
        <span class="times">
          {time(start)}–{time(end)}
        </span>
        <span class="sentence">{text}</span>
      </p>
      {!isOpen && (
        <p class="row">
          <span class="soft">{d('ask.happened')}</span>
          {isPutOff && <span class="tag">{d('ask.putOff')}</span>}
        </p>
      )}
      {isOpen && (
        <>
          {hasBlank(text) && (
            <label class="field">
              <span>{text.trimEnd().endsWith(BLANK) ? d('ask.about') : d('ask.blank')}</span>
              <Limit max={255}>
                <input name="words" autoComplete="off" />
              </Limit>
            </label>
          )}
          <div class="pair">
            <TimeField name="start" label={d('template.start')} minute={start} />
            <TimeField name="end" label={d('template.end')} minute={end} kind="end" />
          </div>
        </>
      )}
      {problem && (
        <p class="note stop" role="alert">
          {d(problem)}
        </p>
      )}
      {isOpen ? (
        <p class="row">
          <button type="submit">{d('ask.add')}</button>
          <button type="button" onClick={() => setOpen(false)}>
            {d('ask.back')}
          </button>
        </p>
      ) : (
        <p class="row">
          <button type="button" onClick={() => setOpen(true)}>
            {hasBlank(text) ? d('ask.yesFill') : d('ask.yes')}
          </button>
          <button type="button" onClick={() => answer('not-today')}>
            {d('ask.notToday')}
          </button>
          {!isPutOff && (
            <button type="button" class="quiet" onClick={() => answer('later')}>
              {d('ask.later')}
            </button>
          )}
        </p>
      )}
    </form>
  )
}
