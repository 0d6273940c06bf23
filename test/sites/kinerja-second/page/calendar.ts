import { element } from '../../google-docs/element.ts'
import { fullDay, longDay, mondayOf, shiftDay } from '../forms-of-time.ts'
import type { DayRead, Sent } from '../records.ts'
import type { CalendarBoot } from './boot.ts'
import { dateField } from './date-field.ts'
import { openForm } from './form.ts'
import { makeFrame } from './frame.ts'
import { drawView } from './views.ts'

export type ShownRow = Sent & { readonly id: number }
export type Shown = { readonly rows: readonly ShownRow[]; readonly days: readonly DayRead[] }

/** The page Progress Harian. */
export function showCalendarPage(app: Element, boot: CalendarBoot): void {
  const { setting, world, batch } = boot
  const frame = makeFrame(setting.family)
  let day = rememberedDay(batch) ?? world.today
  let shown: Shown | undefined
  let round = 0
  const heading = element('h5', {})
  const counters = element('div', { class: 'row' })
  const view = element('section', { class: 'calendar' })
  const picker = dateField({
    family: setting.family,
    widget: setting.calendar.nav === 'picker' ? 'picker' : 'typed',
    format: setting.date.format,
    inputClass: frame.inputClass,
    today: world.today,
    onChange: (chosen) => goTo(chosen),
  })

  const goTo = (chosen: string) => {
    if (chosen === '') return
    day = chosen
    sessionStorage.setItem(`day-${batch}`, day)
    refresh()
  }
  const refresh = () => {
    const [from, to] = rangeOf(setting.calendar.view, day, boot)
    round += 1
    const mine = round
    shown = undefined
    draw()
    void fetch(`/api-fx/${batch}/days?from=${from}&to=${to}`).then(async (answer) => {
      if (answer.status === 401) location.href = `/login/${batch}`
      if (!answer.ok || mine !== round) return
      shown = (await answer.json()) as Shown
      draw()
    })
  }
  const draw = () => {
    picker.set(day)
    heading.textContent = fullDay(day)
    drawCounters(counters, boot, shown, day)
    drawView(view, { boot, shown, day, goTo })
  }
  const add = frame.button('Tambah Progress Harian', 'add')
  add.addEventListener('click', () => openForm(boot, day, refresh))
  const { period } = world
  app.replaceChildren(
    greet(boot),
    element('h1', {}, 'Progress Harian'),
    element('p', {}, `Hari Ini : ${longDay(world.today)}`),
    element(
      'div',
      { class: 'row' },
      element(
        'div',
        { class: 'col-lg-4' },
        element('h6', {}, `Periode Penilaian : ${period.name}`),
      ),
      element(
        'div',
        { class: 'col-lg-8' },
        element('h6', {}, `${longDay(period.from)} - ${longDay(period.to)}`),
      ),
      element(
        'div',
        { class: 'col-lg-8' },
        element('h6', {}, `Batas Pengisian Periode : ${longDay(period.until)}`),
      ),
    ),
    element('div', { class: 'actions' }, add),
    heading,
    ...(setting.calendar.nav === 'arrows' ? [] : [picker.root]),
    counters,
    view,
  )
  refresh()
}

/** Who is signed in, in the head of every page. */
function greet({ setting, pace }: CalendarBoot): HTMLElement {
  const name = element('span', { class: 'd-none d-md-block d-lg-inline-block' })
  const write = () => void (name.textContent = 'Hi, SITI AMINAH')
  if (setting.greeting === 'shown') write()
  if (setting.greeting === 'late') setTimeout(write, 2000 * pace)
  return element('header', {}, element('a', { class: 'nav-link', href: '#' }, name))
}

const rememberedDay = (batch: string): string | undefined =>
  sessionStorage.getItem(`day-${batch}`) ?? undefined

function rangeOf(
  view: 'week' | 'month' | 'table' | 'agenda',
  day: string,
  { world }: CalendarBoot,
): readonly [string, string] {
  if (view === 'table') return [day, day]
  if (view === 'agenda') return [world.period.from, world.period.to]
  if (view === 'week') return [mondayOf(day), shiftDay(mondayOf(day), 6)]
  const first = mondayOf(`${day.slice(0, 7)}-01`)
  return [first, shiftDay(first, 41)]
}

function drawCounters(
  place: HTMLElement,
  { setting, world }: CalendarBoot,
  shown: Shown | undefined,
  day: string,
): void {
  const { counters, loading } = setting.calendar
  if (counters === 'absent') return
  const zero = loading === 'empty' ? { count: 0, minutes: 0 } : undefined
  const inRange = day >= world.period.from && day <= world.period.to
  const found = shown === undefined ? zero : shown.days.find((each) => each.day === day)
  const count = found === undefined ? '- / -' : `${found.count} / ${found.count}`
  const minutes = found?.minutes ?? 0
  const spent = `${Math.floor(minutes / 60)} Jam ${minutes % 60} Menit`
  const share = Math.min(100, Math.round((minutes / 450) * 100))
  place.replaceChildren(
    element(
      'div',
      {},
      element('span', {}, 'Pengisian Realisasi dan Bukti Dukung'),
      element('h6', {}, `${count} Kegiatan`),
    ),
    element(
      'div',
      {},
      element('span', {}, 'Total Jam Progress Harian'),
      element(
        'h6',
        {},
        found === undefined || !inRange
          ? '- / 7 Jam 30 Menit'
          : `${spent} / 7 Jam 30 Menit (${share} %)`,
      ),
    ),
  )
}
