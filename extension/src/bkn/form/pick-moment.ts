import { parseMinute, toDay } from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'
import { readMonth, readTime } from '../page/dates.ts'
import { all, buttonsWith, isVisible, textOf } from '../page/see.ts'
import type { Patience } from '../page/site.ts'
import { waitFor } from '../page/wait.ts'
import { meaningsOf } from './date-format.ts'
import { holdsDay, holdsTime } from './form-values.ts'

type Waiting = { readonly patience: Patience; readonly signal: AbortSignal }

/** Two years of months; a day further away is none of an open period. */
const MAX_TURNS = 24

/** Chooses a day in a picker that takes no typing: by the date its cells carry, else by month and number. */
export async function pickDay(
  input: HTMLInputElement,
  iso: string,
  waiting: Waiting,
): Promise<boolean> {
  const day = toDay(iso)
  return picking(input, waiting, async (popup) => {
    for (let turn = 0; turn < MAX_TURNS; turn++) {
      const cell = dayCell(popup, day)
      if (cell !== undefined) {
        cell.click()
        return holds(() => holdsDay(input, iso), waiting)
      }
      const month = shownMonth(popup)
      if (month === undefined || month === day.slice(0, 7)) return false
      const arrow = arrowOf(popup, day.slice(0, 7) < month ? 'back' : 'on')
      if (arrow === undefined) return false
      arrow.click()
      if (!(await holds(() => shownMonth(popup) !== month, waiting))) return false
    }
    return false
  })
}

/** Chooses a time: from columns of hours and minutes, or from a list of times. */
export async function pickClock(
  input: HTMLInputElement,
  clock: string,
  waiting: Waiting,
): Promise<boolean> {
  const minute = parseMinute(clock)
  return picking(input, waiting, async (popup) => {
    const whole = all(popup, '*')
      .filter(isLeaf)
      .find((each) => readTime(textOf(each)) === minute)
    if (whole !== undefined) {
      whole.click()
      return holds(() => holdsTime(input.value, clock), waiting)
    }
    const wanted = [...clock.split(':'), '00']
    for (const [nth, number] of wanted.entries()) {
      // The columns may be drawn anew after each choice.
      const column = numberColumns(popup)[nth]
      if (column === undefined) break
      const item = column.find((each) => textOf(each) === number)
      if (item === undefined) return false
      item.click()
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    // Some take the time only when it has been confirmed in the picker itself.
    if (!holdsTime(input.value, clock)) buttonsWith(popup, CONFIRMS)[0]?.click()
    return holds(() => holdsTime(input.value, clock), waiting)
  })
}

async function picking(
  input: HTMLInputElement,
  waiting: Waiting,
  choose: (popup: HTMLElement) => Promise<boolean>,
): Promise<boolean> {
  const before = new Set(popups(input))
  for (const type of ['mousedown', 'mouseup'] as const) {
    input.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }))
  }
  input.click()
  input.focus()
  const popup = await waitFor({
    look: () => popups(input).find((each) => !before.has(each)),
    patienceMs: waiting.patience.settleMs,
    signal: waiting.signal,
  })
  const isPicked = popup !== undefined && (await choose(popup))
  // A press anywhere else closes what is left open; Escape would close the whole form.
  input.blur()
  document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
  return isPicked
}

/** What may be the picker: shown directly in the body, or beside the field. */
const popups = (input: HTMLInputElement): readonly HTMLElement[] =>
  [
    ...[document.body, input.closest('dialog')]
      .flatMap((place) => [...(place?.children ?? [])])
      .filter((each) => each instanceof HTMLElement),
    ...(input.parentElement?.parentElement ? all(input.parentElement.parentElement, '*') : []),
  ].filter((each) => !each.contains(input) && !isLeaf(each) && isVisible(each))

const CONFIRMS = ['ok', 'pilih', 'set', 'terapkan', 'selesai']

const isLeaf = (element: Element): boolean => element.childElementCount === 0

const NAMES_A_DAY = '[title], [data-date], [data-day], [aria-label], [datetime]'

/** The cell of this day: by the date that it carries, else by its number under the name of its month. */
export function dayCell(popup: HTMLElement, day: Day): HTMLElement | undefined {
  const dated = all(popup, NAMES_A_DAY).filter((each) => namedDay(each) !== undefined)
  const exact = dated.filter((each) => namedDay(each) === day && !isOff(each))
  if (dated.length > 0) return exact[0]
  if (shownMonth(popup) !== day.slice(0, 7)) return undefined
  const cells = all(popup, 'td, button, span, div, a').filter(
    (each) => isLeaf(each) && textOf(each) === String(Number(day.slice(8))) && !isOff(each),
  )
  return cells.length === 1 ? cells[0] : undefined
}

function namedDay(cell: HTMLElement): Day | undefined {
  for (const name of ['data-date', 'data-day', 'datetime', 'title', 'aria-label']) {
    const meanings = meaningsOf(cell.getAttribute(name)?.slice(0, 40) ?? '')
    if (meanings.length === 1) return meanings[0]
  }
  return undefined
}

/** Days of the months around, and days that cannot be chosen. */
const isOff = (cell: HTMLElement): boolean =>
  cell.matches('[disabled], [aria-disabled="true"]') ||
  [cell, cell.parentElement].some((each) =>
    /(?:^|[\s-])(?:not-current-month|disabled|outside|other-month|prev(?:ious)?-month|next-month|old|new|muted)(?:$|\s)/.test(
      each?.className ?? '',
    ),
  )

/** `2025-11` from the words above the days. */
function shownMonth(popup: HTMLElement): string | undefined {
  const head = textOf(popup)
  const [, one = '', year = ''] = /(\p{L}{3,})\.?\s*(\d{4})/u.exec(head) ?? []
  const [, otherYear = '', other = ''] = /(\d{4})\s*(\p{L}{3,})/u.exec(head) ?? []
  const month = readMonth(one) ?? readMonth(other)
  if (month === undefined) return undefined
  return `${year || otherYear}-${String(month).padStart(2, '0')}`
}

/** What turns a calendar to the month, week or day before or after. */
export function arrowOf(popup: HTMLElement, way: 'back' | 'on'): HTMLElement | undefined {
  const names =
    way === 'back' ? /prev|left|sebelum|^[<‹←]$/i : /next|right|sesudah|berikut|^[>›→]$/i
  const arrows = all(popup, 'button, a, [role="button"], .prev, .next').filter((each) => {
    const said = [each.className, each.getAttribute('aria-label'), each.title, textOf(each)]
    const text = said.find((word) => names.test(word ?? ''))
    return text !== undefined && !/double|year|tahun/i.test(said.join(' ')) && isVisible(each)
  })
  return arrows[0]
}

/** Lists of two-digit numbers, in their order: hours, minutes, and seconds where there are any. */
function numberColumns(popup: HTMLElement): readonly (readonly HTMLElement[])[] {
  return all(popup, '*').flatMap((box) => {
    const items = [...box.children].filter((each) => each instanceof HTMLElement)
    const isColumn = items.length > 3 && items.every((each) => /^\d{2}$/.test(textOf(each)))
    return isColumn ? [items] : []
  })
}

const holds = async (look: () => boolean, { patience, signal }: Waiting): Promise<boolean> =>
  (await waitFor({
    look: () => (look() ? true : undefined),
    patienceMs: patience.settleMs,
    signal,
  })) === true
