import { formatMinute } from '@jejak/shared/calendar/day'
import { formatDuration, formatTime } from '@jejak/shared/i18n/text'
import { parseTypedTime } from '@jejak/shared/quick-add/typed-time'
import { periodGate } from '@jejak/shared/skp/period-gate'
import { proposeCut } from '@jejak/shared/split-merge/split'
import { useState } from 'preact/hooks'
import { splitInTwo } from '../data/split-merge.ts'
import type { ShownEntry } from '../storage/views.ts'
import { refusedText } from '../entries/refused-text.ts'
import { locale } from '../i18n.ts'
import { todayIn } from '../screen/clock.ts'
import { useKeeping } from '../screen/use-keeping.tsx'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { TimeField } from '../ui/time-field.tsx'
import { say } from '../ui/toast.ts'
import { offerUndo } from './offer-undo.ts'
import { r } from '../screen/routine-text.ts'

/** Cuts an entry at a minute. */
export function SplitPart({
  entry,
  onDone,
}: {
  readonly entry: ShownEntry
  readonly onDone: () => void
}) {
  const { me, context } = useSession()
  const [time, setTime] = useState(formatMinute(proposeCut(entry)))
  const { isBusy, keep, notice } = useKeeping()
  if (entry.end - entry.start < 2) return null
  const at = parseTypedTime(time)
  const isInside = at !== undefined && at > entry.start && at < entry.end
  // The second part is a new draft, and a draft is only submitted in an open period.
  const gate = periodGate({
    periods: me.periods,
    day: entry.day,
    today: todayIn(me.zone),
    correction: null,
  })
  const isTaken = gate === 'open'
  const words = (from: number, to: number) =>
    `${formatTime(from, locale.value)}–${formatTime(to, locale.value)} (${formatDuration(to - from, locale.value)})`
  const split = async () => {
    if (!isInside) return
    const done = await splitInTwo(context, entry, at)
    if (!done.ok) {
      const { reason } = done
      return say(reason.code === 'outside' ? outsideText() : refusedText(reason))
    }
    offerUndo(context, r('more.splitDone'), done.value)
    onDone()
  }
  const outsideText = () =>
    r('more.splitOutside', {
      from: formatTime(entry.start, locale.value),
      to: formatTime(entry.end, locale.value),
    })
  return (
    <section class="more-part">
      <h3>{r('more.split')}</h3>
      {notice}
      {isTaken ? (
        <>
          <div class="more-row">
            <TimeField
              label={r('more.splitAt')}
              value={time}
              error={isInside ? undefined : outsideText()}
              onChange={setTime}
            />
            <button
              type="button"
              class="button"
              disabled={!isInside || isBusy}
              onClick={() => void keep(split)}
            >
              <Icon name="split" />
              {r('more.splitDo')}
            </button>
          </div>
          {isInside && (
            <p class="small quiet">
              {r('more.splitInto', { first: words(entry.start, at), second: words(at, entry.end) })}
            </p>
          )}
        </>
      ) : (
        <p class="small quiet">{r('more.splitClosed')}</p>
      )}
    </section>
  )
}
