import { element } from '../../google-docs/element.ts'
import { mondayOf, monthName, shiftDay } from '../forms-of-time.ts'
import type { Family } from '../setting.ts'

/** The popup of a date field that cannot be typed into: one month, and arrows to the others. */
export function openMonthPopup(
  family: Family,
  from: string,
  onPick: (day: string) => void,
): { close(): void } {
  let month = from.slice(0, 7)
  const popup = element('div', { class: POPUP[family] })
  const close = () => popup.remove()
  const go = (by: number) => {
    const [year = 0, number = 1] = month.split('-').map(Number)
    const at = new Date(Date.UTC(year, number - 1 + by, 1))
    month = at.toISOString().slice(0, 7)
    draw()
  }
  const draw = () => {
    const [year, number] = month.split('-').map(Number)
    const [before, after] = [arrow(family, -1), arrow(family, 1)]
    before.addEventListener('click', () => go(-1))
    after.addEventListener('click', () => go(1))
    const title = element(
      'button',
      { type: 'button', class: 'title' },
      `${monthName(number ?? 1)} ${year}`,
    )
    const head = element('div', { class: HEADER[family] }, before, title, after)
    popup.replaceChildren(head, element('table', {}, element('tbody', {}, ...weeks())))
  }
  const weeks = () => {
    const first = mondayOf(`${month}-01`)
    return [0, 1, 2, 3, 4, 5].map((week) =>
      element(
        'tr',
        {},
        ...[0, 1, 2, 3, 4, 5, 6].map((day) => cell(shiftDay(first, week * 7 + day))),
      ),
    )
  }
  const cell = (day: string) => {
    const inside = day.startsWith(month)
    const text = String(Number(day.slice(8)))
    const made =
      family === 'bootstrap'
        ? element(
            'td',
            { class: inside ? 'cell' : 'cell not-current-month', title: day },
            element('div', {}, text),
          )
        : family === 'element'
          ? element('td', { class: inside ? 'available' : 'prev-month' }, element('span', {}, text))
          : element(
              'td',
              {},
              element('button', { type: 'button', ...(inside ? {} : { disabled: '' }) }, text),
            )
    made.addEventListener('click', () => {
      if (!inside && family !== 'bootstrap' && family !== 'element') return
      close()
      onPick(day)
    })
    return made
  }
  draw()
  open(popup)
  return { close }
}

/** Puts a popup where the libraries put theirs: at the end of the page, or of the open native dialog. */
export function open(popup: HTMLElement): void {
  const dialog = document.querySelector('dialog[open]')
  ;(dialog ?? document.body).append(popup)
}

const POPUP = {
  bootstrap: 'mx-datepicker-main mx-datepicker-popup',
  element: 'el-picker-panel el-date-picker el-popper',
  material: 'v-menu__content menuable__content__active v-picker--date',
  plain: 'month-popup',
} as const
const HEADER = {
  bootstrap: 'mx-calendar-header',
  element: 'el-date-picker__header',
  material: 'v-date-picker-header',
  plain: 'head',
} as const

function arrow(family: Family, by: -1 | 1): HTMLButtonElement {
  const names = {
    bootstrap: { class: `mx-btn mx-btn-text mx-btn-icon-${by < 0 ? 'left' : 'right'}` },
    element: {
      class: `el-picker-panel__icon-btn arrow-${by < 0 ? 'left' : 'right'}`,
      'aria-label': by < 0 ? 'Bulan sebelumnya' : 'Bulan berikutnya',
    },
    material: { 'aria-label': by < 0 ? 'Bulan lalu' : 'Bulan depan' },
    plain: {},
  }
  return element('button', { type: 'button', ...names[family] }, by < 0 ? '‹' : '›')
}
