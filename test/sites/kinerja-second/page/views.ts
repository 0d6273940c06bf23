import { element } from '../../google-docs/element.ts'
import {
  fullDay,
  longDay,
  mondayOf,
  monthName,
  shiftDay,
  weekdayOf,
  weekNumber,
  writeTime,
} from '../forms-of-time.ts'
import type { CalendarBoot } from './boot.ts'
import type { Shown, ShownRow } from './calendar.ts'

export type ViewOptions = {
  readonly boot: CalendarBoot
  /** Undefined while it is on its way. */
  readonly shown: Shown | undefined
  readonly day: string
  readonly goTo: (day: string) => void
}

/** Draws the calendar of the setting into its place. */
export function drawView(place: HTMLElement, options: ViewOptions): void {
  const { calendar } = options.boot.setting
  const waits = options.shown === undefined && calendar.loading !== 'empty'
  place.setAttribute('aria-busy', String(waits && calendar.loading === 'busy'))
  const views = { week: drawWeek, month: drawMonth, table: drawTable, agenda: drawAgenda }
  const drawn = views[calendar.view](options)
  const note =
    waits && calendar.loading === 'text' ? [element('p', { class: 'loading' }, 'Memuat data…')] : []
  place.replaceChildren(...drawn, ...note)
}

const rowsOf = ({ shown }: ViewOptions, day: string): readonly ShownRow[] =>
  (shown?.rows ?? [])
    .filter((row) => row.date === day)
    .toSorted((one, other) => one.start - other.start)

/** The sentence of a row as the calendar writes it. */
function titleOf(row: ShownRow, { boot }: ViewOptions): string {
  const { prefix, cut } = boot.setting.calendar
  const plan = boot.world.plans.find(({ id }) => id === row.plan)?.text ?? ''
  const before = {
    '': '',
    number: `#${1000 + row.id} `,
    time: `${writeTime(row.start, 'HH:mm')} `,
    plan: `${plan.slice(0, 20)}: `,
  }[prefix]
  const whole = before + row.text
  return cut === undefined || whole.length <= cut ? whole : `${whole.slice(0, cut).trimEnd()}…`
}

const timesOf = (row: ShownRow, { boot }: ViewOptions): string => {
  const format = boot.setting.time.format === 'HH.mm' ? 'HH.mm' : 'HH:mm'
  return `${writeTime(row.start, format)}\u00A0- ${writeTime(row.end, format)}`
}

const nothing = ({ shown, boot }: ViewOptions): readonly Node[] =>
  shown === undefined && boot.setting.calendar.loading !== 'empty'
    ? []
    : [element('div', { class: 'vuecal__no-event' }, 'Tidak Ada Kegiatan')]

function move(label: string, name: string, act: () => void): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: name, 'aria-label': label },
    label.includes('sebelum') ? '‹' : '›',
  )
  made.addEventListener('click', act)
  return made
}

function drawWeek(options: ViewOptions): readonly Node[] {
  const { day, goTo, boot } = options
  const monday = mondayOf(day)
  const title = `Minggu ${weekNumber(day)} (${monthName(Number(monday.slice(5, 7)))} ${monday.slice(0, 4)})`
  const bar = element(
    'div',
    { class: 'vuecal__title-bar' },
    move('Minggu sebelumnya', 'vuecal__arrow vuecal__arrow--prev', () => goTo(shiftDay(day, -7))),
    element('div', { class: 'vuecal__title' }, element('button', { type: 'button' }, title)),
    move('Minggu berikutnya', 'vuecal__arrow vuecal__arrow--next', () => goTo(shiftDay(day, 7))),
  )
  const days = [0, 1, 2, 3, 4, 5, 6].map((index) => shiftDay(monday, index))
  const heads = days.map((each) =>
    element(
      'div',
      { class: 'vuecal__flex vuecal__heading' },
      element('span', {}, `${fullDay(each).split(',')[0]} ${Number(each.slice(8))}`),
    ),
  )
  const cells = days.map((each) => {
    const events = rowsOf(options, each).map((row) =>
      element(
        'div',
        { class: 'vuecal__event', tabindex: '0' },
        element('div', { class: 'vuecal__event-title' }, titleOf(row, options)),
        ...(boot.setting.calendar.times
          ? [element('div', { class: 'vuecal__event-time' }, timesOf(row, options))]
          : []),
      ),
    )
    const name = `vuecal__cell vuecal__cell--day${weekdayOf(each) === 0 ? 7 : weekdayOf(each)}${events.length > 0 ? ' vuecal__cell--has-events' : ''}${each === day ? ' vuecal__cell--selected' : ''}`
    const cell = element('div', { class: name }, ...(events.length > 0 ? events : nothing(options)))
    cell.addEventListener('click', () => {
      if (each !== day) goTo(each)
    })
    return cell
  })
  return [
    element(
      'div',
      { class: 'vuecal vuecal--week-view' },
      bar,
      element('div', { class: 'vuecal__weekdays-headings' }, ...heads),
      element('div', { class: 'vuecal__cells' }, ...cells),
    ),
  ]
}

function drawMonth(options: ViewOptions): readonly Node[] {
  const { day, goTo, boot } = options
  const month = day.slice(0, 7)
  const toMonth = (by: number) => {
    const at = new Date(`${month}-01T00:00:00Z`)
    at.setUTCMonth(at.getUTCMonth() + by)
    goTo(at.toISOString().slice(0, 10))
  }
  const first = mondayOf(`${month}-01`)
  const cell = (each: string) => {
    const count = rowsOf(options, each).length
    const number = element('button', { type: 'button' }, String(Number(each.slice(8))))
    const badge = count === 0 ? [] : [element('span', { class: 'badge' }, `${count} kegiatan`)]
    const made = element(
      'td',
      {
        ...(boot.setting.calendar.dated ? { 'data-date': each } : {}),
        ...(each === day ? { 'aria-selected': 'true' } : {}),
        class: each.startsWith(month) ? 'day' : 'day outside',
      },
      number,
      ...badge,
    )
    made.addEventListener('click', () => goTo(each))
    return made
  }
  const weeks = [0, 1, 2, 3, 4, 5].map((week) =>
    element(
      'tr',
      {},
      ...[0, 1, 2, 3, 4, 5, 6].map((index) => cell(shiftDay(first, week * 7 + index))),
    ),
  )
  return [
    element(
      'div',
      { class: 'month-bar' },
      move('Bulan sebelumnya', 'prev', () => toMonth(-1)),
      element('h4', {}, `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`),
      move('Bulan berikutnya', 'next', () => toMonth(1)),
    ),
    element('table', { class: 'month', role: 'grid' }, element('tbody', {}, ...weeks)),
    ...dayList(options, day),
  ]
}

/** The rows of one day, one below the other. Here the times stand even where the overview hides them. */
function dayList(options: ViewOptions, day: string): readonly Node[] {
  const rows = rowsOf(options, day).map((row) =>
    element(
      'li',
      { class: 'list-group-item' },
      element('div', { class: 'activity-title' }, titleOf(row, options)),
      element('small', { class: 'activity-time' }, timesOf(row, options)),
    ),
  )
  const list =
    rows.length === 0 ? nothing(options) : [element('ul', { class: 'list-group' }, ...rows)]
  return [element('h5', { class: 'day-title' }, fullDay(day)), ...list]
}

function drawTable(options: ViewOptions): readonly Node[] {
  const { day, goTo } = options
  const head = ['No', 'Jam', 'Kegiatan', 'Realisasi', 'Satuan', 'Bukti Dukung'].map((name) =>
    element('th', { scope: 'col' }, name),
  )
  const rows = rowsOf(options, day).map((row, index) => {
    const cells = [
      String(index + 1),
      timesOf(row, options),
      titleOf(row, options),
      row.quantity,
      row.unit,
      row.link === '' ? '-' : 'Lihat',
    ]
    return element('tr', {}, ...cells.map((text) => element('td', {}, text)))
  })
  const empty = nothing(options).map((node) =>
    element('tr', {}, element('td', { colspan: '6' }, node)),
  )
  return [
    element(
      'div',
      { class: 'day-bar' },
      move('Hari sebelumnya', 'prev', () => goTo(shiftDay(day, -1))),
      element('h4', {}, fullDay(day)),
      move('Hari berikutnya', 'next', () => goTo(shiftDay(day, 1))),
    ),
    element(
      'table',
      { class: 'table' },
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...(rows.length === 0 ? empty : rows)),
    ),
  ]
}

function drawAgenda(options: ViewOptions): readonly Node[] {
  const days = [...new Set((options.shown?.rows ?? []).map(({ date }) => date))].toSorted()
  const groups = days.map((day) => {
    const head = element(
      'h5',
      options.boot.setting.calendar.dated ? { 'data-date': day } : {},
      fullDay(day),
    )
    const rows = rowsOf(options, day).map((row) =>
      element(
        'li',
        {},
        ...(options.boot.setting.calendar.times
          ? [element('time', {}, timesOf(row, options)), ' ']
          : []),
        element('span', {}, titleOf(row, options)),
      ),
    )
    const link = element('a', { href: '#' }, 'Pilih')
    link.addEventListener('click', (event) => (event.preventDefault(), options.goTo(day)))
    return element('section', {}, head, link, element('ul', {}, ...rows))
  })
  return [
    element('h4', {}, `Kegiatan sampai ${longDay(options.boot.world.period.to)}`),
    ...(groups.length === 0 ? nothing(options) : groups),
  ]
}
