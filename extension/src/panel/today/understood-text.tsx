import { formatMinute, type MinuteOfDay } from '@jejak/shared/calendar/day'
import { formatDuration, formatTime } from '@jejak/shared/i18n/text'
import type { Doubt, Understood } from '@jejak/shared/suggest/understand'
import { settings } from '../../ui/app-state.ts'
import type { Need, PlannedText } from './plan-typed.ts'
import { d, type DailyKey } from '../../ui/daily-t.ts'

type Props = {
  readonly line: string
  readonly planned: PlannedText
  /** Puts another line in place of what was typed. */
  readonly onWrite: (line: string) => void
}

const LENGTHS = [15, 30, 60, 120]
const NEEDS: Record<Exclude<Need, 'doubt'>, DailyKey> = {
  text: 'quick.needText',
  length: 'quick.needLength',
  place: 'quick.needPlace',
  earlier: 'quick.needEarlier',
}
const DOUBTS: Record<Doubt['kind'], DailyKey> = {
  hour: 'quick.askHour',
  clock: 'quick.askClock',
  length: 'quick.askLength',
}

/** What was understood of the typed line, and what has to be asked. Answers are written into the line. */
export function UnderstoodText({ line, planned, onWrite }: Props) {
  const { understood, time, need, isPlaced, isOverlapping } = planned
  return (
    <div class="stack tight understood">
      {time && (
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
      {need && need !== 'doubt' && <p class="small warn-text">{d(NEEDS[need])}</p>}
      {need === 'length' && (
        <Choices
          options={LENGTHS.map((minutes) => ({
            line: `${line.trim()} ${formatDuration(minutes, 'id')}`,
            said: formatDuration(minutes, settings.value.locale),
          }))}
          onWrite={onWrite}
        />
      )}
      {understood.doubt && <Asked doubt={understood.doubt} onWrite={onWrite} />}
      {understood.isWeak && need !== 'text' && <Weak understood={understood} onWrite={onWrite} />}
    </div>
  )
}

function Asked({ doubt, onWrite }: { readonly doubt: Doubt } & Pick<Props, 'onWrite'>) {
  const say = (minutes: number) =>
    doubt.kind === 'length'
      ? formatDuration(minutes, settings.value.locale)
      : d('quick.clockOption', { time: clock(minutes) })
  return (
    <>
      <p class="small warn-text">{d(DOUBTS[doubt.kind])}</p>
      <Choices
        options={doubt.options.map((option) => ({ line: option.line, said: say(option.minutes) }))}
        onWrite={onWrite}
      />
    </>
  )
}

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
        <button key={line} type="button" class="chip" onClick={() => props.onWrite(line)}>
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
