import type { Day } from '@jejak/shared/calendar/day'
import { formatDay, formatDuration, formatTime } from '@jejak/shared/i18n/text'
import { toSaidDay } from '@jejak/shared/quick-add/day-phrases'
import type { Doubt, Meaning, Option } from '@jejak/shared/quick-add/doubt'
import { locale } from '../i18n.ts'
import { r } from '../screen/routine-text.ts'
import { setLessonMinutes } from './lesson.ts'

/** Words that may mean two things, and what they may mean. An answer is written into the line. */
export function QuickDoubt({
  doubt,
  today,
  onAnswer,
}: {
  readonly doubt: Doubt
  readonly today: Day
  readonly onAnswer: (option: Option) => void
}) {
  const question = r(`quick.doubt.${doubt.kind}`)
  return (
    <fieldset class="chips" aria-label={question}>
      {doubt.options.map((option, index) => (
        <button
          key={index}
          type="button"
          class="chip"
          onClick={() => {
            if (option.meaning.kind === 'lesson') setLessonMinutes(option.meaning.minutes)
            onAnswer(option)
          }}
        >
          {meaningText(option.meaning, today)}
        </button>
      ))}
    </fieldset>
  )
}

/** How each lesson is counted, and the way to say it anew. */
export const LessonNote = ({ minutes }: { readonly minutes: number }) => (
  <p class="small quiet">
    {r('quick.lesson', { n: minutes })}{' '}
    <button type="button" class="button plain" onClick={() => setLessonMinutes(undefined)}>
      {r('quick.lessonOther')}
    </button>
  </p>
)

function meaningText(meaning: Meaning, today: Day): string {
  const time = (minute: number) => formatTime(minute, locale.value)
  switch (meaning.kind) {
    case 'when':
      return meaning.end === undefined
        ? r('quick.startOption', { time: time(meaning.start) })
        : `${time(meaning.start)}–${time(meaning.end)}`
    case 'length':
    case 'lesson':
      return formatDuration(meaning.minutes, locale.value)
    case 'day':
      return formatDay(toSaidDay(meaning.day, today), locale.value, 'medium')
    case 'words':
      return r('quick.wordsOption', { words: meaning.words.trim() })
  }
}
