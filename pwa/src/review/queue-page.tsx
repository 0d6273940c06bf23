import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { countOpen, findPersonName, type Waiting } from '../data/queue.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { preloadWhenIdle } from '../screen/lazy.tsx'
import { Page } from '../screen/page.tsx'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { daysFor, groupsOf, type Group } from './arrange.ts'
import { DayDetail } from './day-detail.tsx'
import { DayList } from './day-list.tsx'
import { DecisionStrip } from './decision-strip.tsx'
import { FilterBar } from './filter-bar.tsx'
import { isClean, toSections } from './person-days.ts'
import { filterDays } from './queue-address.ts'
import { OldQueueNotice } from './old-queue-notice.tsx'
import { ApproveDialog, HelpDialog, QUEUE_DIALOGS, ReturnDialog } from './queue-dialogs.ts'
import { QueueFace } from './queue-face.tsx'
import { RefusedDecisions } from './refused-decisions.tsx'
import { ReviewTabs } from './review-tabs.tsx'
import { useShortcuts, type Spot } from './shortcuts.ts'
import { r } from './t.ts'
import { toReturn, useActs } from './use-acts.ts'
import { useDeciding } from './use-deciding.ts'
import { useFocusTarget } from './use-focus-target.ts'
import { usePlace } from './use-place.ts'
import { useQueue } from './use-queue.ts'
import { useWide } from './use-wide.ts'
import './review.css'
import './queue.css'
import './queue-day.css'

/** Entries that are about to be returned, and from where. */
type Returning = { readonly items: readonly Waiting[]; readonly part: Spot['part'] }

/** *Tinjau*: what waits for a decision, a row a person and day. Decisions go through the outbox, so this works offline too. */
export function QueuePage() {
  const { context } = useSession()
  const { database } = context
  const isWide = useWide()
  const place = usePlace(isWide)
  const queue = useQueue(context)
  const { waiting, fetched } = queue
  const deciding = useDeciding(context, queue)
  const [returning, setReturning] = useState<Returning | null>(null)
  const [approving, setApproving] = useState<Group | null>(null)
  const [isHelping, setHelping] = useState(false)
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => preloadWhenIdle(QUEUE_DIALOGS), [])
  const focusOn = useFocusTarget(region, returning !== null || approving !== null || isHelping)
  const { person } = place.filter
  const personName =
    valueOr(
      useLive(async () => person && (await findPersonName(database, person)), [database, person]),
      '',
    ) || r('review.thisPerson')

  const { arrangement } = place
  const days = useMemo(() => daysFor(waiting, arrangement), [waiting, arrangement])
  const groups = useMemo(() => {
    const found = filterDays(days, place.filter)
    return arrangement === 'check' ? null : groupsOf(found, arrangement)
  }, [days, place.filter, arrangement])
  const shown = useMemo(
    () => groups?.flatMap((group) => group.days) ?? filterDays(days, place.filter),
    [groups, days, place.filter],
  )
  const sections = useMemo(() => toSections(shown), [shown])
  const clean = shown.flatMap(({ open }) => open.filter(isClean))
  const opened = shown.find(({ key }) => key === place.open)
  const first = groups
    ? (shown.find(({ open }) => open.length > 0) ?? shown[0])
    : (sections.noted[0] ?? sections.fine[0] ?? sections.decided[0])
  const day = opened ?? (isWide ? first : undefined)
  const isCovered = !isWide && day !== undefined

  const covering = isCovered ? day.key : undefined
  const before = useRef(covering)
  // A layout effect: what then gets the focus is scrolled to from here.
  useLayoutEffect(() => {
    if (before.current !== covering) scrollTo(0, covering ? 0 : place.listScroll())
    before.current = covering
  }, [covering])

  const acts = useActs({ days: shown, sections, day, isWide, place, deciding, focusOn })
  const { settle, enter, leave } = acts
  const approveClean = () => void acts.approveClean(clean)
  const undo = (items: readonly string[] | undefined) => void (items && acts.undo(items))
  const undoLast = () => undo(deciding.last?.ids)
  useShortcuts(region, {
    approve: (spot) => void settle(acts.entriesAt(spot), 'approve', spot),
    giveBack: (spot) => {
      const items = toReturn(acts.entriesAt(spot), spot.part)
      if (items.length > 0) setReturning({ items, part: spot.part })
    },
    approveClean,
    undo: undoLast,
    leave,
    help: () => setHelping(true),
  })

  return (
    <Page
      title={r('review.title')}
      head={
        <button type="button" class="button plain keyboard-help" onClick={() => setHelping(true)}>
          <Icon name="keyboard" />
          {r('review.shortcuts')}
        </button>
      }
    >
      {!isCovered && <ReviewTabs />}
      {typeof fetched === 'object' && waiting.length > 0 && <OldQueueNotice failure={fetched} />}
      <RefusedDecisions />
      {waiting.length === 0 && person === undefined && (
        <QueueFace queue={queue} filter={place.filter} personName={personName} />
      )}
      <div ref={region} class="queue">
        {(waiting.length > 0 || person !== undefined) && (
          <>
            <DecisionStrip
              last={deciding.last?.text ?? null}
              open={countOpen(shown.flatMap(({ entries }) => entries))}
              noted={shown.reduce((sum, { noted }) => sum + noted.length, 0)}
              onUndo={undoLast}
              onHold={deciding.hold}
            />
            {/* Hidden, not gone: it is found again as it was left. */}
            <div class="queue-side stack" hidden={isCovered}>
              <FilterBar
                days={days}
                filter={place.filter}
                personName={personName}
                arrangement={arrangement}
                onFilter={place.setFilter}
                onArrange={place.setArrangement}
              />
              <DayList
                sections={sections}
                groups={groups}
                clean={clean.length}
                open={day?.key}
                onOpen={(one, byKey) => (byKey || !isWide ? enter(one) : place.openDay(one))}
                onFocus={(one) => isWide && place.openDay(one)}
                onApproveClean={approveClean}
                onApproveGroup={setApproving}
              />
            </div>
            {day ? (
              <DayDetail
                key={day.key}
                day={day}
                onBack={isWide ? undefined : leave}
                onApprove={(list) => void settle(list, 'approve', { part: 'entry' })}
                onReturn={(items) => setReturning({ items, part: 'entry' })}
                onUndo={(list) => undo(list.map(({ item }) => item.entry.id))}
              />
            ) : (
              shown.length === 0 && (
                <QueueFace queue={queue} filter={place.filter} personName={personName} />
              )
            )}
          </>
        )}
      </div>
      {returning && (
        <ReturnDialog
          items={returning.items}
          onClose={() => setReturning(null)}
          onReturn={async (comment) => {
            await settle(returning.items, 'return', { part: returning.part, comment })
            setReturning(null)
          }}
        />
      )}
      {approving && (
        <ApproveDialog
          group={approving}
          onClose={() => setApproving(null)}
          onApprove={async (items) => {
            await settle(items, 'approve', { part: 'row' })
            setApproving(null)
          }}
        />
      )}
      {isHelping && <HelpDialog onClose={() => setHelping(false)} />}
    </Page>
  )
}
