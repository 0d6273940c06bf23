import type { Day } from '@jejak/shared/calendar/day'
import type { EntryContent } from '@jejak/shared/entry/entry'
import { problems } from '@jejak/shared/entry/problems'
import { formatDay, formatDuration, formatTime } from '@jejak/shared/i18n/text'
import type { Line, Reading } from '@jejak/shared/quick-add/read-line'
import type { PlanChoice } from '../data/skp.ts'
import { toDayContext } from '../entries/day-context.ts'
import { locale } from '../i18n.ts'
import { minuteIn, todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { ProblemList } from '../ui/problem-list.tsx'
import type { Picks } from './quick-content.ts'
import { r } from '../screen/routine-text.ts'
import { LessonNote, QuickDoubt } from './quick-doubt.tsx'
import type { OnItsDay } from './use-said-day.ts'

/** Said elsewhere on this very form, or not to be said of a first note. */
const QUIET = new Set(['no-plan', 'no-evidence', 'vague-opener', 'gap-before'])

/** What the line was understood as, or what is missing. */
export function QuickPreview({
  id,
  there: { day, read, entries },
  shown,
  picks,
  content,
  plan,
  isTried,
  onPick,
  onWrite,
}: {
  readonly id: string
  readonly there: OnItsDay
  /** The day of the page. */
  readonly shown: Day
  readonly picks: Picks
  readonly content: EntryContent | undefined
  readonly plan: readonly PlanChoice[]
  readonly isTried: boolean
  readonly onPick: (picks: Picks) => void
  /** Puts another line in place of the typed one, with the words in it that are only words. */
  readonly onWrite: (line: string, asWords?: readonly string[]) => void
}) {
  const { me } = useSession()
  const now = { today: todayIn(me.zone), now: minuteIn(me.zone) }
  const found = content
    ? problems(
        { id: '', ...content },
        toDayContext({ me, day, entries, plan, entry: null, ...now }),
      ).filter((problem) => !QUIET.has(problem.code))
    : []
  const said = read.kind === 'clear' ? read.reading : read.kind === 'ask' ? read.readings[0] : null
  const needsPick = read.kind === 'ask' && !content
  return (
    <>
      <div id={id} class="quick-said small" aria-live="polite">
        {read.kind === 'empty' && <p class="quiet">{r('quick.hint')}</p>}
        {read.kind === 'unclear' && (
          <p class={isTried ? 'quick-stop' : 'quiet'}>
            {isTried && <Icon name="stop" />} {r(`quick.unclear.${read.why}`)}
          </p>
        )}
        {read.kind === 'doubt' && (
          <p class={isTried ? 'quick-stop' : 'quiet'}>
            {isTried && <Icon name="stop" />} {r(`quick.doubt.${read.doubt.kind}`)}
          </p>
        )}
        {said && day !== shown && (
          <p>
            {r('quick.onDay')} <strong>{formatDay(day, locale.value)}</strong>
          </p>
        )}
        {needsPick && (
          <p class={isTried ? 'quick-stop' : 'quiet'}>
            {r(isTried ? 'quick.pickFirst' : 'quick.when')}
          </p>
        )}
        {content && said && <Understood content={content} by={readBy(read, picks)} />}
      </div>
      {said?.said.undated !== undefined && day !== shown && (
        <div class="chips">
          <button type="button" class="chip" onClick={() => onWrite(said.said.undated ?? '')}>
            {r('quick.keepDay', { day: formatDay(shown, locale.value, 'medium') })}
          </button>
        </div>
      )}
      {said?.said.lessonMinutes !== undefined && <LessonNote minutes={said.said.lessonMinutes} />}
      {read.kind === 'doubt' && (
        <QuickDoubt
          doubt={read.doubt}
          today={now.today}
          onAnswer={(option) => onWrite(option.line, option.asWords)}
        />
      )}
      {read.kind === 'ask' && (
        <fieldset class="chips" aria-label={r('quick.when')}>
          {read.readings.map((reading, index) => (
            <button
              key={`${reading.start}-${reading.end}`}
              type="button"
              class="chip"
              aria-pressed={picks.reading === index}
              onClick={() => onPick({ ...picks, reading: index })}
            >
              {spanText(reading)}
            </button>
          ))}
        </fieldset>
      )}
      {said && said.said.openers.length > 0 && (
        <fieldset class="chips" aria-label={r('quick.opener')}>
          <span class="small quiet">{r('quick.opener')}</span>
          {said.said.openers.map((text) => (
            <button
              key={text}
              type="button"
              class="chip"
              aria-pressed={picks.text === text}
              onClick={() => onPick({ ...picks, text: picks.text === text ? null : text })}
            >
              {text}
            </button>
          ))}
        </fieldset>
      )}
      <ProblemList problems={found} />
    </>
  )
}

function readBy(read: Line, picks: Picks): Reading['by'] {
  if (read.kind === 'clear') return read.reading.by
  return (read.kind === 'ask' && read.readings[picks.reading ?? 0]?.by) || 'said'
}

const Understood = ({
  content,
  by,
}: {
  readonly content: EntryContent
  readonly by: Reading['by']
}) => (
  <>
    <p>
      <strong>{spanText(content)}</strong> <span class="quiet">({r(`quick.by.${by}`)})</span>
    </p>
    <p>
      <bdi>{content.text}</bdi>{' '}
      <span class="quiet">
        · {r('quick.amount', { quantity: content.quantity, unit: content.unit })}
      </span>
    </p>
  </>
)

const spanText = ({ start, end }: { readonly start: number; readonly end: number }) =>
  r('quick.understood', {
    from: formatTime(start, locale.value),
    to: formatTime(end, locale.value),
    duration: formatDuration(end - start, locale.value),
  })
