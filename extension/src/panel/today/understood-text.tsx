import { formatMinute, type Day, type MinuteOfDay } from '@jejak/shared/calendar/day'
import { formatDay, formatDuration, formatTime } from '@jejak/shared/i18n/text'
import { toSaidDay } from '@jejak/shared/quick-add/day-phrases'
import type { Doubt, Meaning, Option } from '@jejak/shared/quick-add/doubt'
import type { Understood } from '@jejak/shared/quick-add/understand'
import { changeSettings } from '../../settings/settings.ts'
import { settings, today } from '../../ui/app-state.ts'
import type { Need, PlannedText } from './plan-typed.ts'
import { d, type DailyKey } from '../../ui/daily-t.ts'

type Props = {
  readonly day: Day
  readonly line: string
  readonly planned: PlannedText
  /** Puts another line in place of what was typed, with the words in it that are only words. */
  readonly onWrite: (line: string, asWords?: readonly string[]) => void
}

const LENGTHS = [15, 30, 60, 120]
const NEEDS: Record<Exclude<Need, 'doubt' | 'day'>, DailyKey> = {
  text: 'quick.needText',
  length: 'quick.needLength',
  place: 'quick.needPlace',
  earlier: 'quick.needEarlier',
  backwards: 'quick.needBackwards',
}
const DOUBTS: Record<Doubt['kind'], DailyKey> = {
  hour: 'quick.askHour',
  clock: 'quick.askClock',
  length: 'quick.askLength',
  lesson: 'quick.askLesson',
  which: 'quick.askWhich',
  zone: 'quick.askZone',
  day: 'quick.askDay',
}

/** What was understood of the typed line, and what has to be asked. Answers are written into the line. */
export function UnderstoodText({ day, line, planned, onWrite }: Props) {
  const { understood, time, need, isPlaced, isOverlapping, otherDay } = planned
  return (
    <div class="stack tight understood">
      {time && need !== 'day' && (
        <p>
          <span class="times">
            {d('quick.understood', {
              time: `${clock(time.start)}–${clock(time.end)}`,
              duration: formatDuration(time.end - time.start, settings.value.locale),
              amount: d('quick.amount', { n: understood.quantity, unit: understood.unit }),
            })}
          </span>
          <span class="sentence">{understood.text}</span>
        </p>
      )}
      {time && isPlaced && <p class="small soft">{d('quick.placed')}</p>}
      {isOverlapping && <p class="small warn-text">{d('quick.overlap')}</p>}
      {need && need !== 'doubt' && need !== 'day' && (
        <p class="small warn-text">{d(NEEDS[need])}</p>
      )}
      {need === 'day' && otherDay && (
        <>
          <p class="small warn-text">{d('quick.otherDay', { day: dayText(otherDay) })}</p>
          <Choices
            options={[
              { line: understood.undated ?? line, said: d('quick.keepDay', { day: dayText(day) }) },
            ]}
            onWrite={onWrite}
          />
        </>
      )}
      {need === 'length' && (
        <Choices
          options={LENGTHS.map((minutes) => ({
            line: `${line.trim()} ${formatDuration(minutes, 'id')}`,
            said: formatDuration(minutes, settings.value.locale),
          }))}
          onWrite={onWrite}
        />
      )}
      {understood.lessonMinutes !== undefined && <Lesson minutes={understood.lessonMinutes} />}
      {understood.doubt && <Asked doubt={understood.doubt} onWrite={onWrite} />}
      {understood.isWeak && need !== 'text' && need !== 'doubt' && need !== 'day' && (
        <Weak understood={understood} onWrite={onWrite} />
      )}
    </div>
  )
}

function Asked({ doubt, onWrite }: { readonly doubt: Doubt } & Pick<Props, 'onWrite'>) {
  const answer = ({ line, asWords, meaning }: Option) => {
    if (meaning.kind === 'lesson') void keepLesson(meaning.minutes)
    onWrite(line, asWords)
  }
  return (
    <>
      <p class="small warn-text">{d(DOUBTS[doubt.kind])}</p>
      <p class="row choices">
        {doubt.options.map((option, index) => (
          <button key={index} type="button" class="chip" onClick={() => answer(option)}>
            {meaningText(option.meaning)}
          </button>
        ))}
      </p>
    </>
  )
}

function meaningText(meaning: Meaning): string {
  const { locale } = settings.value
  switch (meaning.kind) {
    case 'when':
      return meaning.end === undefined
        ? d('quick.clockOption', { time: clock(meaning.start) })
        : `${clock(meaning.start)}–${clock(meaning.end)}`
    case 'length':
    case 'lesson':
      return formatDuration(meaning.minutes, locale)
    case 'day':
      return dayText(toSaidDay(meaning.day, today()))
    case 'words':
      return d('quick.wordsOption', { words: meaning.words.trim() })
  }
}

const LESSONS = [35, 40, 45] as const

async function keepLesson(minutes: number): Promise<void> {
  const lessonMinutes = LESSONS.find((each) => each === minutes)
  if (lessonMinutes !== undefined) await changeSettings({ lessonMinutes })
}

const Lesson = ({ minutes }: { readonly minutes: number }) => (
  <p class="small soft row">
    {d('quick.lesson', { n: minutes })}
    <button
      type="button"
      class="quiet"
      onClick={() => void changeSettings({ lessonMinutes: null })}
    >
      {d('quick.lessonOther')}
    </button>
  </p>
)

function Weak({
  understood,
  onWrite,
}: { readonly understood: Understood } & Pick<Props, 'onWrite'>) {
  const { openers } = understood
  if (openers.length === 0) return <p class="small soft">{d('quick.weakAlone')}</p>
  return (
    <>
      <p class="small soft">{d('quick.weak')}</p>
      <Choices
        options={openers.map((said) => ({ line: withSentence(understood, said), said }))}
        onWrite={onWrite}
      />
    </>
  )
}

function Choices(
  props: {
    readonly options: readonly { readonly line: string; readonly said: string }[]
  } & Pick<Props, 'onWrite'>,
) {
  return (
    <p class="row choices">
      {props.options.map(({ line, said }) => (
        <button key={said} type="button" class="chip" onClick={() => props.onWrite(line)}>
          {said}
        </button>
      ))}
    </p>
  )
}

/** The same time and length under other words. */
function withSentence({ start, end, minutes }: Understood, sentence: string): string {
  if (start !== undefined && end !== undefined)
    return `${formatMinute(start)}–${formatMinute(end)} ${sentence}`.replaceAll(':', '.')
  const begin = start === undefined ? '' : `pukul ${formatMinute(start).replace(':', '.')} `
  const length = minutes === undefined ? '' : ` ${formatDuration(minutes, 'id')}`
  return `${begin}${sentence}${length}`
}

const clock = (minute: MinuteOfDay) => formatTime(minute, settings.value.locale)
const dayText = (day: Day) => formatDay(day, settings.value.locale, 'medium')
