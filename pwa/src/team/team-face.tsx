import type { Day } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import type { TeamMonth } from '@jejak/shared/review/team'
import { useState } from 'preact/hooks'
import { locale } from '../i18n.ts'
import { failureText } from '../screen/failure-text.ts'
import { useSession } from '../screen/use-session.ts'
import type { CallFailure } from '../sync/http.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { Icon } from '../ui/icon.tsx'
import { MonthHead } from '../ui/month-head.tsx'
import { Empty } from '../ui/page-states.tsx'
import { say } from '../ui/toast.ts'
import { Board } from './board.tsx'
import { CellDialog } from './cell-dialog.tsx'
import { Legend } from './legend.tsx'
import { Matrix, type Picked } from './matrix.tsx'
import type { Place } from './place.ts'
import { readQueued } from './queued.ts'
import { RemindDialog } from './remind-dialog.tsx'
import { m } from './t.ts'
import { Units } from './units.tsx'

/** The board of the day, the units, and the matrix of the month. */
export function TeamFace({
  month,
  isCached,
  place,
  onPlace,
  onDay,
  onMore,
  onChanged,
}: {
  readonly month: TeamMonth
  readonly isCached: boolean
  readonly place: Place
  readonly onPlace: (change: Partial<Place>) => void
  readonly onDay: (day: Day) => void
  readonly onMore: () => Promise<CallFailure | null>
  readonly onChanged: () => void
}) {
  const { me, context } = useSession()
  const queued = valueOr(
    useLive(() => readQueued(context.database), [context]),
    NOTHING,
  )
  const [picked, setPicked] = useState<Picked | null>(null)
  const [isAsking, setAsking] = useState(false)
  const { board, people } = month
  const isReviewer = month.view === 'line' && me.capabilities.includes('entry.review')
  const showMore = async () => {
    const failure = await onMore()
    if (failure) say(failureText(failure))
  }
  if (people.length === 0 && !place.isOnlyNone) {
    return (
      <>
        <Units month={month} place={place} />
        <Empty icon="people" title={m('page.empty')}>
          <p>{m('page.emptyText')}</p>
        </Empty>
      </>
    )
  }
  return (
    <>
      <div class="team-top">
        <Board
          board={board}
          title={m('board.title', { day: formatDay(month.day, locale.value) })}
        />
        <div class="stack">
          <div class="row">
            <button
              type="button"
              class="chip"
              aria-pressed={place.isOnlyNone}
              onClick={() => onPlace({ isOnlyNone: !place.isOnlyNone })}
            >
              {m('matrix.only')}
            </button>
            {month.toRemind > 0 && !isCached && (
              <button type="button" class="button primary" onClick={() => setAsking(true)}>
                <Icon name="send" />
                {m('remind.ask', { n: month.toRemind })}
              </button>
            )}
          </div>
          {board.none > 0 && !month.isOpen && <p class="small quiet">{m('remind.closed')}</p>}
          {month.view === 'scope' && <p class="small quiet">{m('page.noContent')}</p>}
          <Units month={month} place={place} />
        </div>
      </div>
      <MonthHead day={month.day} onMove={onDay} />
      {people.length === 0 ? (
        <Empty icon="check" title={m('matrix.noneLeft')} />
      ) : (
        <Matrix
          month={month}
          queued={isReviewer ? queued : null}
          onPick={setPicked}
          onDay={onDay}
        />
      )}
      {month.next !== null && (
        <button
          type="button"
          class="button wide"
          onClick={() => void showMore().catch(reportError)}
        >
          {m('matrix.more')}
        </button>
      )}
      <Legend />
      {picked && (
        <CellDialog
          picked={picked}
          isReviewer={isReviewer}
          isToday={picked.day === month.day}
          onClose={() => setPicked(null)}
        />
      )}
      {isAsking && (
        <RemindDialog
          month={month}
          unit={place.unit}
          onClose={() => setAsking(false)}
          onSent={onChanged}
        />
      )}
    </>
  )
}

const NOTHING: ReadonlyMap<string, number> = new Map()
