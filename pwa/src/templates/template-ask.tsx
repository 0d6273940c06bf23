import { addDays, type Day } from '@jejak/shared/calendar/day'
import { formatTime } from '@jejak/shared/i18n/text'
import { repeatDay } from '@jejak/shared/templates/repeat'
import { fillBlank, hasBlank, type Asked } from '@jejak/shared/templates/template'
import { useId, useState } from 'preact/hooks'
import { useLive, valueOr } from '../storage/live.ts'
import { planOn, type PlanChoice } from '../data/skp.ts'
import { answerTemplate, fillTemplate, findAsked, forgetAnswer } from '../data/templates.ts'
import type { ShownEntry } from '../storage/views.ts'
import { toDayHours, workingDayOf } from '../entries/day-context.ts'
import { locale, t } from '../i18n.ts'
import { minuteIn, todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { say } from '../ui/toast.ts'
import { r } from '../screen/routine-text.ts'
import './templates.css'
import { isWithinLimits, Limit } from '../ui/limit.tsx'

/** Longer ago nobody remembers whether there was a roll call. */
const ASKED_BACK_DAYS = 7

/** The templates of this weekday, as questions: once their time has begun, on working days, and never answered by themselves. */
export function TemplateAsk({
  day,
  entries,
  plan,
}: {
  readonly day: Day
  readonly entries: readonly ShownEntry[]
  readonly plan: readonly PlanChoice[]
}) {
  const { me, context } = useSession()
  const today = todayIn(me.zone)
  const now = minuteIn(me.zone)
  const asked = valueOr(
    useLive(() => findAsked(context.database, day), [context, day]),
    [],
  )
  const isTime = day <= today && day > addDays(today, -ASKED_BACK_DAYS)
  const isWork = (workingDayOf(me, day)?.expected ?? 0) > 0
  const due = asked.filter(({ template }) => day < today || template.start <= now)
  if (!isTime || !isWork || due.length === 0) return null
  const choices = planOn(plan, me.periods, day)
  return (
    <section class="stack" aria-label={r('template.ask')}>
      <h2>{r('template.ask')}</h2>
      <ul class="stack">
        {due.map((item) => (
          <li key={item.template.id}>
            <Question asked={item} day={day} entries={entries} choices={choices} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Question({
  asked: { template, isPutOff },
  day,
  entries,
  choices,
}: {
  readonly asked: Asked
  readonly day: Day
  readonly entries: readonly ShownEntry[]
  readonly choices: readonly PlanChoice[]
}) {
  const { me, context } = useSession()
  const id = useId()
  const [words, setWords] = useState('')
  const [refused, setRefused] = useState<'empty' | 'too-long' | null>(null)
  // Its own time, or the next that is free: a template knows nothing of the day it meets.
  const [placed] = repeatDay({
    lines: [template],
    blocks: entries,
    hours: toDayHours(workingDayOf(me, day)),
  })
  const { start, end, place } = placed ?? { ...template, place: 'kept' as const }
  const choice = choices.find((item) => item.id === template.planId)
  const answer = (said: 'later' | 'not-today') => {
    void answerTemplate(context, { templateId: template.id, day, answer: said })
    if (said === 'later') return
    say(r('template.skipped'), {
      label: t('action.undo'),
      run: () => void forgetAnswer(context, template.id, day),
    })
  }
  const fill = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    if (!isWithinLimits(event.currentTarget)) return
    const text = fillBlank(template, words)
    if (!text.ok) return setRefused(text.reason)
    const { quantity, unit } = template
    const amounts = { day, start, end, quantity, unit }
    const done = await fillTemplate(context, {
      id: template.id,
      content: {
        ...amounts,
        text: text.value,
        planId: choice?.id ?? null,
        quality: null,
        evidence: [],
        origin: 'manual',
      },
    })
    if (!done) return
    say(r('template.filled'), {
      label: t('action.undo'),
      run: () =>
        void done.undo().then((isWhole) => say(r(isWhole ? 'more.undone' : 'more.tooLate'))),
    })
  }
  if (isPutOff) {
    return (
      <div class="card row spread">
        <p class="quiet">{r('template.putOff', { text: template.text })}</p>
        <button
          type="button"
          class="button"
          onClick={() => void forgetAnswer(context, template.id, day)}
        >
          {r('template.now')}
        </button>
      </div>
    )
  }
  return (
    <form class="card ask" onSubmit={(event) => void fill(event)} noValidate>
      <p class="small quiet">
        {formatTime(start, locale.value)}–{formatTime(end, locale.value)}
        {place !== 'kept' && ` · ${r(`repeat.place.${place}`)}`}
      </p>
      <h3 class="entry-text">{template.text}</h3>
      {choice && (
        <p class="small entry-plan">
          <Icon name="plan" />
          {choice.rencanaAksi}
        </p>
      )}
      {hasBlank(template.text) && (
        <div class="field">
          <label for={id}>{r('template.blank')}</label>
          <Limit max={200}>
            <input
              id={id}
              value={words}
              aria-invalid={refused !== null}
              aria-describedby={`${id}-said`}
              onInput={(event) => {
                setWords(event.currentTarget.value)
                setRefused(null)
              }}
            />
          </Limit>
          <p id={`${id}-said`} class="small quick-stop" role="alert">
            {refused === 'empty' && r('template.empty-blank')}
            {refused === 'too-long' && r('template.too-long')}
          </p>
        </div>
      )}
      <div class="row">
        <button type="submit" class="button primary">
          {r('template.fill')}
        </button>
        <button type="button" class="button" onClick={() => answer('later')}>
          {r('template.later')}
        </button>
        <button type="button" class="button plain" onClick={() => answer('not-today')}>
          {r('template.notToday')}
        </button>
      </div>
    </form>
  )
}
