import { formatDuration, formatTime } from '@jejak/shared/i18n/text'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { locale, t } from '../i18n.ts'
import { letAllGo } from '../time-line/let-go.ts'
import { hoursOfRows, type Row } from '../time-line/rows.ts'
import { EntryBlockItem } from './entry-block.tsx'
import { GhostBlockItem } from './ghost-block.tsx'
import type { LineView } from './line-view.ts'
import { useLine } from './line-context.ts'
import { spanOnScreen } from './span-on-screen.ts'
import { withLineActs } from './with-line-acts.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import './line.css'
import './block.css'
import './details.css'
import './grip.css'

/** The day as a line of time: what was done, what is suggested, and room to fill, in the order of the clock. */
export function Line({
  view,
  onGap,
  onMore,
}: {
  readonly view: LineView
  /** A gap was touched: its stretch goes into the quick line. */
  readonly onGap: (start: number, end: number) => void
  /** More blocks than are drawn were asked for. */
  readonly onMore: () => void
}) {
  const list = useRef<HTMLOListElement>(null)
  useHands(list, view, onGap)
  return (
    <section class="line-section" aria-label={t('day.trail')}>
      <ol ref={list} class="line" style={{ gridTemplateRows: toTracks(view.rows) }}>
        <Hours rows={view.rows} />
        {view.items.map((item) => {
          if (item.kind === 'entry') return <EntryBlockItem key={item.id} block={item} />
          if (item.kind === 'ghost') return <GhostBlockItem key={item.id} block={item} />
          return (
            <li
              key={`gap-${item.start}`}
              class="room"
              style={item.place}
              data-room={`${item.start}-${item.end}`}
            >
              <button type="button" class="gap" onClick={() => onGap(item.start, item.end)}>
                <Icon name="plus" />
                <span class="gap-words">
                  {t('day.gap', { duration: formatDuration(item.end - item.start, locale.value) })}
                </span>
                <span class="hidden-visually">{spanOnScreen(item)}</span>
              </button>
            </li>
          )
        })}
      </ol>
      {view.more > 0 && (
        <div class="row spread">
          <p class="small quiet">{t('line.capped', { n: view.more })}</p>
          <button type="button" class="button" onClick={onMore}>
            {t('line.showMore')}
          </button>
        </div>
      )}
    </section>
  )
}

/** A minute is a pixel at the usual size of letters, and no row is lower than what stands in it. */
const toTracks = (rows: readonly Row[]): string =>
  rows.map(({ height }) => `minmax(${(height / 16).toFixed(3)}rem, auto)`).join(' ')

/** For the eye alone: each block says its times. */
const Hours = ({ rows }: { readonly rows: readonly Row[] }) => (
  <>
    {hoursOfRows(rows).map(({ hour, line }) => (
      <li key={`hour-${hour}`} class="hour" aria-hidden="true" style={{ gridRow: line + 1 }}>
        {formatTime(hour, locale.value)}
      </li>
    ))}
  </>
)

/** Pointer and keys take hold of blocks as soon as their script is here; until then a block opens, and that is all. */
function useHands(
  list: RefObject<HTMLOListElement | null>,
  view: LineView,
  onGap: (start: number, end: number) => void,
): void {
  const { context, me } = useSession()
  const line = useLine()
  const now = useRef({ view, line, context, me, onGap })
  now.current = { view, line, context, me, onGap }
  useEffect(() => {
    const element = list.current
    if (!element) return undefined
    const stop = new AbortController()
    withLineActs(({ holdLine }) => {
      if (!stop.signal.aborted) holdLine(element, () => now.current, stop.signal)
    })
    return () => stop.abort()
  }, [])
  const shape = JSON.stringify([
    view.rows,
    view.items.map(({ start, end, place }) => [start, end, place]),
  ])
  // A block that changes its place in the list loses the focus on the way.
  const stoodOn = blockIdOf(document.activeElement)
  useLayoutEffect(() => {
    if (!list.current) return
    letAllGo(list.current)
    if (stoodOn === undefined || document.activeElement !== document.body) return
    const head = `[data-block="${CSS.escape(stoodOn)}"] [data-head]`
    list.current.querySelector<HTMLElement>(head)?.focus({ preventScroll: true })
  }, [shape])
}

const blockIdOf = (element: Element | null): string | undefined =>
  element?.closest<HTMLElement>('[data-block]')?.dataset['block']
