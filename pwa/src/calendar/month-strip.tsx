import { addDays, weekdayOf, type Day } from '@jejak/shared/calendar/day'
import { daysFrom, mondayOf } from '@jejak/shared/calendar/month'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { c } from './t.ts'
import { weekdayText } from '../ui/day-text.ts'
import { Icon } from '../ui/icon.tsx'
import { useSession } from '../screen/use-session.ts'
import { valueOr } from '../storage/live.ts'
import { lookOf, toDayFaces } from './day-face.ts'
import { DayMark } from './day-mark.tsx'
import { faceName } from './face-text.ts'
import { useDayFaces } from './use-day-faces.ts'
import './month-strip.css'

const WEEKS_BACK = 3
const DAYS = 7 * 5

/** The Monday that the strip begins with, so that the day stands in it with what lies before. */
const startFor = (day: Day): Day => addDays(mondayOf(day), -7 * WEEKS_BACK)

/**
 * Five weeks in one line: which days are incomplete or have something returned is seen at once. Swiped, or moved through
 * with the arrow keys from one tab stop; Enter, a tap or a click opens a day.
 */
export function MonthStrip({
  day,
  today,
  onGo,
}: {
  readonly day: Day
  readonly today: Day
  readonly onGo: (day: Day) => void
}) {
  const { me } = useSession()
  const [from, setFrom] = useState(() => startFor(day))
  const [stop, setStop] = useState(day)
  const line = useRef<HTMLDivElement>(null)
  const follows = useRef(false)
  const to = addDays(from, DAYS - 1)
  const days = daysFrom(from, to)
  const read = valueOr(useDayFaces(from, to), [])
  // Its places are there before the entries are read, so that nothing jumps.
  const bare = toDayFaces({ me, days, today, entries: [], unsent: new Set() })
  const faces = read[0]?.day === from ? read : bare
  // The tab stop is always one of the days that are drawn.
  const at = stop < from || stop > to ? (day >= from && day <= to ? day : to) : stop

  const show = (next: Day) => {
    setStop(next)
    if (next < from || next > to) setFrom(startFor(next))
  }
  useEffect(() => show(day), [day])
  // Before the next key: a held arrow would outrun an effect after painting, and leave the focus behind.
  useLayoutEffect(() => {
    const here = line.current && showStop(line.current)
    if (follows.current) here?.focus({ preventScroll: true })
    follows.current = false
  }, [at, from])
  // A phone that is turned, or a window made narrow, keeps its day in sight.
  useLayoutEffect(() => {
    const own = line.current
    if (!own) return undefined
    const watch = new ResizeObserver(() => showStop(own))
    watch.observe(own)
    return () => watch.disconnect()
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key]
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    follows.current = true
    show(addDays(at, by))
  }
  const turn = (by: number) => {
    setFrom(addDays(from, by))
    setStop(addDays(at, by))
  }
  return (
    <div class="days">
      <button type="button" class="days-turn" onClick={() => turn(-28)}>
        <Icon name="left" />
        <span class="hidden-visually">{c('strip.earlier')}</span>
      </button>
      <div
        ref={line}
        class="days-line"
        role="toolbar"
        aria-label={c('strip.label')}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {faces.map((face) => (
          <button
            key={face.day}
            type="button"
            class={`days-day ${lookOf(face)}`}
            tabIndex={face.day === at ? 0 : -1}
            aria-current={face.day === day ? 'date' : undefined}
            onClick={() => {
              setStop(face.day)
              onGo(face.day)
            }}
          >
            <span class="hidden-visually">{faceName(face, face.day === today)}</span>
            <span class="days-weekday" aria-hidden="true">
              {weekdayText(weekdayOf(face.day), 'short')}
            </span>
            <span
              class={face.day === today ? 'days-date is-today' : 'days-date'}
              aria-hidden="true"
            >
              {Number(face.day.slice(8))}
            </span>
            <DayMark face={face} />
          </button>
        ))}
      </div>
      <button type="button" class="days-turn" onClick={() => turn(28)}>
        <Icon name="right" />
        <span class="hidden-visually">{c('strip.later')}</span>
      </button>
    </div>
  )
}

/** Scrolls the line to its tab stop. Not scrollIntoView: that would move the page as well. */
function showStop(line: HTMLElement): HTMLElement | null {
  const here = line.querySelector<HTMLElement>('[tabindex="0"]')
  // What lies before a day is what wants to be seen.
  if (here) line.scrollLeft = here.offsetLeft + here.offsetWidth * 2.5 - line.clientWidth
  return here
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
  PageUp: -28,
  PageDown: 28,
}
