import { minuteAt, type Day } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { zoneOf } from '../../settings/settings.ts'
import type { DaySuggestions } from '../../suggestions/day-suggestions.ts'
import { questionsOf } from '../../suggestions/questions.ts'
import { findExpiring } from '../../suggestions/retention.ts'
import { useLive } from '../../ui/use-live.ts'
import { now, settings, today } from '../../ui/app-state.ts'
import { LaunchedQuestion } from './launched-question.tsx'
import { TemplateQuestion } from './template-question.tsx'
import { UnendedQuestion } from './unended-question.tsx'
import { ZoneQuestion } from './zone-question.tsx'
import { d } from '../../ui/daily-t.ts'

type Props = {
  readonly day: Day
  readonly found: DaySuggestions
  readonly onDay: (day: Day) => void
}

/** What only the person can say: did the routine take place, when did the meeting end, what of old suggestions. */
export function QuestionList({ day, found: { hours }, onDay }: Props) {
  const until = day === today() ? minuteAt(now(), zoneOf(settings.value)) : 1440
  const { value: questions } = useLive(
    () => questionsOf(day, settings.value, { until, now: now() }),
    [day, settings.value, until],
  )
  const count = questions
    ? questions.templates.length + questions.launched.length + questions.unended.length
    : 0
  return (
    <>
      <ZoneQuestion />
      <Expiring day={day} onDay={onDay} />
      {questions && count > 0 && (
        <section class="stack tight" aria-label={d('ask.title')}>
          <h2>{d('ask.title')}</h2>
          {questions.launched.map((launched) => (
            <LaunchedQuestion key={launched.id} launched={launched} hours={hours} />
          ))}
          {questions.unended.map((unended) => (
            <UnendedQuestion key={unended.id} unended={unended} hours={hours} />
          ))}
          {questions.templates.map((asked) => (
            <TemplateQuestion key={asked.template.id} day={day} asked={asked} hours={hours} />
          ))}
        </section>
      )}
    </>
  )
}

/** Suggestions that were never moved are deleted after ninety days; it is said a month before. */
function Expiring({ day, onDay }: Pick<Props, 'day' | 'onDay'>) {
  const { value: expiring } = useLive(() => findExpiring(today()), [])
  if (!expiring) return null
  const { locale } = settings.value
  const oldest = formatDay(expiring.day, locale, 'medium')
  return (
    <section class="note warn stack tight">
      <p>
        {d('expiring.text', {
          n: expiring.count,
          day: oldest,
          gone: formatDay(expiring.goneOn, locale, 'medium'),
        })}
      </p>
      {day !== expiring.day && (
        <p class="row">
          <button type="button" onClick={() => onDay(expiring.day)}>
            {d('expiring.open', { day: oldest })}
          </button>
        </p>
      )}
    </section>
  )
}
