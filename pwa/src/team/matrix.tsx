import { weekdayOf, type Day } from '@jejak/shared/calendar/day'
import { daysFrom } from '@jejak/shared/calendar/month'
import type { TeamCell, TeamMonth, TeamPerson } from '@jejak/shared/review/team'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { locale } from '../i18n.ts'
import { addressOf } from '../review/queue-address.ts'
import { monthText, nearDayText, weekdayText } from '../ui/day-text.ts'
import { cellName } from './cell-text.ts'
import { moveFrom, type Spot } from './matrix-keys.ts'
import { m } from './t.ts'

export type Picked = { readonly person: TeamPerson; readonly day: Day; readonly cell: TeamCell }

/**
 * People by name, days across: a grid with one tab stop (ARIA APG). It scrolls in itself, never the page; the names stay
 * where they are, and the day of the board stands in sight.
 */
export function Matrix({
  month,
  queued,
  onPick,
  onDay,
}: {
  readonly month: TeamMonth
  /** How many entries of each person wait for the reader; null for whoever decides nothing here. */
  readonly queued: ReadonlyMap<string, number> | null
  readonly onPick: (picked: Picked) => void
  readonly onDay: (day: Day) => void
}) {
  const days = daysFrom(month.from, month.to)
  const nth = days.indexOf(month.day)
  const grid = useRef<HTMLTableElement>(null)
  const [spot, setSpot] = useState<Spot>({ row: 0, column: nth })
  const follows = useRef(false)
  const row = Math.min(spot.row, month.people.length - 1)
  useLayoutEffect(() => setSpot((before) => ({ ...before, column: nth })), [nth, month.from])
  useLayoutEffect(() => {
    const scroller = grid.current?.parentElement
    const head = grid.current?.querySelector<HTMLElement>('th[aria-current]')
    if (scroller && head) scroller.scrollLeft = head.offsetLeft - scroller.clientWidth / 2
  }, [nth, month.from])
  useLayoutEffect(() => {
    const stop = grid.current?.querySelector<HTMLElement>('td [tabindex="0"]')
    if (follows.current) stop?.focus()
    follows.current = false
  }, [spot])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveFrom({ ...spot, row }, event, {
      rows: month.people.length,
      columns: days.length,
    })
    if (!next) return
    event.preventDefault()
    follows.current = true
    setSpot(next)
  }
  return (
    <div class="team-scroll">
      <table
        ref={grid}
        class="team-matrix"
        role="grid"
        aria-label={m('matrix.title', { month: monthText(month.day) })}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" class="team-name">
              {m('matrix.person')}
            </th>
            {days.map((day) => (
              <th
                key={day}
                scope="col"
                class={headClass(day, month)}
                aria-current={day === month.day ? 'date' : undefined}
              >
                <DayHead day={day} onDay={onDay} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.people.map((person, at) => (
            <Row
              key={person.id}
              person={person}
              queued={queued && (queued.get(person.id) ?? 0)}
              days={days}
              chosen={nth}
              today={days.indexOf(month.today)}
              stop={at === row ? spot.column : null}
              onPick={onPick}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const DayHead = ({ day, onDay }: { readonly day: Day; readonly onDay: (day: Day) => void }) => (
  <button type="button" class="team-day" tabIndex={-1} onClick={() => onDay(day)}>
    <span class="hidden-visually">{nearDayText(day)}</span>
    <span aria-hidden="true">{weekdayText(weekdayOf(day), 'short')}</span>
    <span aria-hidden="true">{Number(day.slice(8))}</span>
  </button>
)

const headClass = (day: Day, { today }: TeamMonth): string =>
  [day === today && 'today', [0, 6].includes(weekdayOf(day)) && 'weekend'].filter(Boolean).join(' ')

/** Drawn anew only when it changes: sixty rows of a month are two thousand cells. */
function Row({
  person,
  queued,
  days,
  chosen,
  today,
  stop,
  onPick,
}: {
  readonly person: TeamPerson
  readonly queued: number | null
  readonly days: readonly Day[]
  readonly chosen: number
  /** Where today is; -1: in another month. */
  readonly today: number
  /** The cell that Tab leads to; null when it is in another row. */
  readonly stop: number | null
  readonly onPick: (picked: Picked) => void
}) {
  return useMemo(
    () => (
      <tr>
        <th scope="row" class="team-name">
          <PersonHead person={person} queued={queued} />
        </th>
        {days.map((day, at) => (
          <td key={day} class={cellClass(at, { chosen, today })}>
            <Cell
              person={person}
              day={day}
              cell={person.days[at] ?? null}
              isStop={at === stop}
              onPick={onPick}
            />
          </td>
        ))}
      </tr>
    ),
    [person, queued, days[0], chosen, today, stop, locale.value],
  )
}

/** For whoever decides, the way to all that waits of the person. */
const PersonHead = ({
  person: { id, name, post },
  queued,
}: {
  readonly person: TeamPerson
  readonly queued: number | null
}) => (
  <>
    {queued === null ? (
      <bdi>{name}</bdi>
    ) : (
      <a href={addressOf({ filter: { person: id } })}>
        <bdi>{name}</bdi>
      </a>
    )}
    <span class="quiet team-post">
      <bdi>{post}</bdi>
    </span>
    {queued !== null && queued > 0 && (
      <span class="small team-queued">{m('matrix.queued', { n: queued })}</span>
    )}
  </>
)

const cellClass = (at: number, { chosen, today }: Record<'chosen' | 'today', number>) =>
  [at === chosen && 'chosen', at === today && 'today'].filter(Boolean).join(' ') || undefined

const Cell = ({
  person,
  day,
  cell,
  isStop,
  onPick,
}: Omit<Picked, 'cell'> & {
  readonly cell: TeamCell | null
  readonly isStop: boolean
  readonly onPick: (picked: Picked) => void
}) => (
  <button
    type="button"
    class={`team-cell ${cell ? cell.state : 'gone'}`}
    tabIndex={isStop ? 0 : -1}
    aria-disabled={cell === null || undefined}
    onClick={() => cell && onPick({ person, day, cell })}
  >
    <span class="hidden-visually">{cellName(person.name, day, cell)}</span>
    <span aria-hidden="true">{cell ? m(`sign.${cell.state}`) : ''}</span>
    {cell && cell.waiting > 0 && <span class="team-waits" aria-hidden="true" />}
    {cell && cell.late > 0 && <span class="team-late" aria-hidden="true" />}
  </button>
)
