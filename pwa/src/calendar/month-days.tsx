import type { Day } from '@jejak/shared/calendar/day'
import { formatTime } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import { c } from './t.ts'
import { nearDayText } from '../ui/day-text.ts'
import { MonthGrid } from '../ui/month-grid.tsx'
import { lookOf, type DayFace } from './day-face.ts'
import { DayMark } from './day-mark.tsx'
import { awayText, countParts, faceName, minutesText, shortMinutes } from './face-text.ts'
import type { View } from './view-choice.tsx'

/** The days of a month, as a grid to look over or as a list to read. */
export function MonthDays({
  view,
  faces,
  day,
  today,
  onMove,
  onOpen,
}: {
  readonly view: View
  readonly faces: readonly DayFace[]
  readonly day: Day
  readonly today: Day
  readonly onMove: (day: Day) => void
  readonly onOpen: (day: Day) => void
}) {
  if (view === 'list') return <DayList faces={faces} today={today} />
  const byDay = new Map(faces.map((face) => [face.day, face]))
  return (
    <div class="card calendar-grid">
      <MonthGrid
        day={day}
        today={today}
        onMove={onMove}
        onPick={onOpen}
        cell={(each) => {
          const face = byDay.get(each)
          // Its place while the entries are read: nobody loses the grid by going to another month.
          if (!face) return { name: nearDayText(each), class: 'calendar-day' }
          return {
            name: faceName(face, each === today),
            class: `calendar-day ${lookOf(face)}`,
            content: <CellContent face={face} />,
          }
        }}
      />
      <CellNotes faces={faces} />
    </div>
  )
}

/** What the cells of a narrow grid have no room for: names of holidays, and since when the hours are shorter. */
function CellNotes({ faces }: { readonly faces: readonly DayFace[] }) {
  const short = faces.filter(({ isShort }) => isShort)
  const [first, last] = [short[0], short.at(-1)]
  return (
    <ul class="calendar-notes small" aria-hidden="true">
      {faces
        .filter(({ working }) => working?.note)
        .map(({ day, working }) => (
          <li key={day}>
            {Number(day.slice(8))}: {working?.note}
          </li>
        ))}
      {first && last && (
        <li>
          {Number(first.day.slice(8))}–{Number(last.day.slice(8))}: {shortText(first)}
        </li>
      )}
    </ul>
  )
}

const shortText = ({ working }: DayFace): string =>
  working?.hours
    ? c('day.short', {
        from: formatTime(working.hours.from, locale.value),
        to: formatTime(working.hours.to, locale.value),
      })
    : ''

const CellContent = ({ face }: { readonly face: DayFace }) => (
  <>
    <span class="calendar-minutes">{face.filled > 0 ? shortMinutes(face.filled) : ''}</span>
    <DayMark face={face} />
    <span class="calendar-note">{noteOf(face)}</span>
  </>
)

function noteOf(face: DayFace): string {
  const { state, working, isShort } = face
  if (state === 'unknown') return c('day.unknown')
  if (working?.note) return working.note
  const away = awayText(face)
  if (away !== '') return away
  if (!isShort || !working?.hours) return ''
  return [working.hours.from, working.hours.to]
    .map((minute) => formatTime(minute, locale.value))
    .join('–')
}

const DayList = ({ faces, today }: { readonly faces: readonly DayFace[]; readonly today: Day }) => (
  <ol class="card calendar-list">
    {faces.map((face) => (
      <li key={face.day} class={face.state}>
        <a
          href={face.day === today ? '/' : `/hari/${face.day}`}
          aria-current={face.day === today ? 'date' : undefined}
        >
          <span class="calendar-when">
            {nearDayText(face.day)}
            {face.day === today && `, ${c('day.today')}`}
          </span>
          <span class="small">
            {[minutesText(face), face.working?.note, awayText(face)].filter(Boolean).join(': ')}
          </span>
          {face.isShort && <span class="small quiet">{shortText(face)}</span>}
          <span class="small quiet">{countParts(face).join(' · ')}</span>
          <DayMark face={face} />
        </a>
      </li>
    ))}
  </ol>
)
