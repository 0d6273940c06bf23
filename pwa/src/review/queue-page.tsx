import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { countOpen, findPersonName, type Waiting } from '../data/queue.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { failureText } from '../screen/failure-text.ts'
import { Page } from '../screen/page.tsx'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { DayDetail } from './day-detail.tsx'
import { DayList } from './day-list.tsx'
import { DecisionStrip } from './decision-strip.tsx'
import { FilterBar } from './filter-bar.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { nextThing, type Target } from './next-thing.ts'
import { isClean, toPersonDays, toSections, type PersonDay } from './person-days.ts'
import { filterDays } from './queue-address.ts'
import { QueueFace } from './queue-face.tsx'
import { RefusedDecisions } from './refused-decisions.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import { ReviewTabs } from './review-tabs.tsx'
import { useShortcuts, type Spot } from './shortcuts.ts'
import { r } from './t.ts'
import { useDeciding } from './use-deciding.ts'
import { useFocusTarget } from './use-focus-target.ts'
import { usePlace } from './use-place.ts'
import { useQueue } from './use-queue.ts'
import { useWide } from './use-wide.ts'
import './review.css'
import './queue.css'

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
  const [isHelping, setHelping] = useState(false)
  const region = useRef<HTMLDivElement>(null)
  const focusOn = useFocusTarget(region, returning !== null || isHelping)
  const { person } = place.filter
  const personName =
    valueOr(
      useLive(async () => person && (await findPersonName(database, person)), [database, person]),
      '',
    ) || r('review.thisPerson')

  const days = useMemo(() => toPersonDays(waiting), [waiting])
  const shown = useMemo(() => filterDays(days, place.filter), [days, place.filter])
  const sections = useMemo(() => toSections(shown), [shown])
  const clean = shown.flatMap(({ open }) => open.filter(isClean))
  const opened = shown.find(({ key }) => key === place.open)
  const first = sections.noted[0] ?? sections.fine[0] ?? sections.decided[0]
  const day = opened ?? (isWide ? first : undefined)
  const isCovered = !isWide && day !== undefined

  const covering = isCovered ? day.key : undefined
  const before = useRef(covering)
  // A layout effect: what then gets the focus is scrolled to from here.
  useLayoutEffect(() => {
    if (before.current !== covering) scrollTo(0, covering ? 0 : place.listScroll())
    before.current = covering
  }, [covering])

  const goTo = (target: Target) => {
    if (target.at === 'entry') place.openDay(target)
    else if (!isWide) place.closeDay()
    focusOn(target)
  }
  const settle = async (
    list: readonly Waiting[],
    act: 'approve' | 'return',
    { part, comment }: { readonly part: Spot['part']; readonly comment?: string },
  ) => {
    if (list.length === 0) return
    const ids = new Set(list.map(({ item }) => item.entry.id))
    const key = part === 'entry' ? day?.key : list[0] && keyOf(days, list[0])
    const target = nextThing(sections, { key, part }, ids)
    await deciding.settle(list, act, comment)
    goTo(target)
  }
  const approveClean = () => {
    const ids = new Set(clean.map(({ item }) => item.entry.id))
    if (ids.size === 0) return
    void deciding
      .settle(clean, 'approve')
      .then(() => goTo(nextThing(sections, { key: undefined, part: 'row' }, ids)))
  }
  const undo = async (ids: readonly string[]) => {
    const [id] = ids
    if (id === undefined || !(await deciding.undo(ids))) return
    const key = shown.find(({ entries }) => entries.some((one) => one.item.entry.id === id))?.key
    if (key === undefined) return focusOn({ at: 'end' })
    const isInDay = day?.key === key && document.activeElement?.closest('.day-list') === null
    focusOn(isInDay ? { at: 'entry', key, entryId: id } : { at: 'row', key })
  }
  const enter = (to: PersonDay) => {
    place.openDay(to)
    const entry = to.noted[0] ?? to.open[0]
    if (entry) focusOn({ at: 'entry', key: to.key, entryId: entry.item.entry.id })
  }
  const leave = () => {
    if (!day) return
    if (!isWide) place.closeDay()
    focusOn({ at: 'row', key: day.key })
  }
  const at = (spot: Spot) => entriesAt(days, spot)
  useShortcuts(region, {
    approve: (spot) => void settle(at(spot), 'approve', spot),
    giveBack: (spot) => {
      const items = at(spot)
      const noted = items.filter((one) => !isClean(one))
      const of = spot.part === 'row' && noted.length > 0 ? noted : items
      if (of.length > 0) setReturning({ items: of, part: spot.part })
    },
    approveClean,
    undo: () => deciding.last && void undo(deciding.last.ids),
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
      {typeof fetched === 'object' && waiting.length > 0 && (
        <Notice tone="warn" icon="offline">
          {fetched.code === 'offline' ? r('review.cached') : failureText(fetched)}
        </Notice>
      )}
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
              onUndo={() => deciding.last && void undo(deciding.last.ids)}
              onHold={deciding.hold}
            />
            {/* Hidden, not gone: it is found again as it was left. */}
            <div class="queue-side stack" hidden={isCovered}>
              <FilterBar
                days={days}
                filter={place.filter}
                personName={personName}
                onFilter={place.setFilter}
              />
              <DayList
                sections={sections}
                clean={clean.length}
                open={day?.key}
                onOpen={(one, byKey) => (byKey || !isWide ? enter(one) : place.openDay(one))}
                onFocus={(one) => isWide && place.openDay(one)}
                onApproveClean={approveClean}
              />
            </div>
            {day ? (
              <DayDetail
                key={day.key}
                day={day}
                onBack={isWide ? undefined : leave}
                onApprove={(list) => void settle(list, 'approve', { part: 'entry' })}
                onReturn={(items) => setReturning({ items, part: 'entry' })}
                onUndo={(list) => void undo(list.map(({ item }) => item.entry.id))}
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
      {isHelping && <HelpDialog onClose={() => setHelping(false)} />}
    </Page>
  )
}

const keyOf = (days: readonly PersonDay[], one: Waiting): string | undefined =>
  days.find(({ entries }) => entries.includes(one))?.key

function entriesAt(days: readonly PersonDay[], spot: Spot): readonly Waiting[] {
  if (spot.part === 'row') return days.find(({ key }) => key === spot.key)?.open ?? []
  return days.flatMap(({ open }) => open.filter(({ item }) => item.entry.id === spot.id))
}
