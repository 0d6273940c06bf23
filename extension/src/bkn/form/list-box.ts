import { plain } from '@jejak/shared/bkn/fill-entry'
import { all, isVisible, textOf } from '../page/see.ts'
import { pressAsMouse, search, setText, valueIn } from './widgets.ts'

/**
 * The boxes from which a rencana aksi can be chosen: the browser's own list, vue-select, and what says by its ARIA
 * roles that it opens a list. Classes are never what decides.
 */
export const LIST_BOXES = 'select, [role="combobox"], button[aria-haspopup="listbox"]'

/** vue-select: its box is no field but holds one, and opens on one mousedown and closes on another. */
const isVueSelect = (box: HTMLElement): boolean =>
  /^vs[\w-]*__listbox$/.test(box.getAttribute('aria-owns') ?? '')

/** Undefined for a box that does not say which list it opens, or that it opens one. */
export function asListBox(box: Element): HTMLElement | undefined {
  if (!(box instanceof HTMLElement)) return undefined
  if (box instanceof HTMLSelectElement || isVueSelect(box)) return box
  const opensList = listIdOf(box) !== '' || box.getAttribute('aria-haspopup') === 'listbox'
  return opensList && box.hasAttribute('aria-expanded') ? box : undefined
}

const listIdOf = (box: HTMLElement): string =>
  box.getAttribute('aria-controls') ?? box.getAttribute('aria-owns') ?? ''

/**
 * Opens the list when it is surely closed. While the options of vue-select are loading its box says "not expanded"
 * although it is open, so it is left alone then.
 */
export function openSelect(box: HTMLElement): void {
  if (box instanceof HTMLSelectElement) return
  if (box.getAttribute('aria-expanded') === 'true' || isLoading(box)) return
  if (!isVueSelect(box)) return pressAsMouse(box)
  box.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }))
}

const isLoading = (box: HTMLElement): boolean =>
  all(box, 'div:not(:has(*))').some(
    (mark) => /^loading/i.test(plain(mark.textContent)) && isVisible(mark),
  )

/** The options on offer; undefined while the list is closed or still loading. */
export function optionsOf(box: HTMLElement): readonly HTMLElement[] | undefined {
  if (box instanceof HTMLSelectElement) {
    const offered = [...box.options].filter(({ value, disabled }) => value !== '' && !disabled)
    return offered.length > 0 ? offered : undefined
  }
  if (box.getAttribute('aria-expanded') !== 'true') return undefined
  const list = listOf(box)
  const options = list ? all(list, '[role="option"]') : []
  return options.length > 0 ? options : undefined
}

/** The list that belongs to this box: named by it, or the only one that is open. */
function listOf(box: HTMLElement): HTMLElement | undefined {
  const named = document.getElementById(listIdOf(box))
  if (named !== null) return named
  const [only, other] = all(document, '[role="listbox"]').filter(isVisible)
  return other === undefined ? only : undefined
}

/** Chooses one; Enter would take the first match unseen. Older boxes take the press, newer ones the click. */
export function pickOption(box: HTMLElement, option: HTMLElement): void {
  if (box instanceof HTMLSelectElement) setText(box, textOf(option))
  else pressAsMouse(option)
}

/** The text of what is selected, empty when nothing is. */
export function selectedOf(box: HTMLElement): string {
  if (box instanceof HTMLSelectElement) return plain(valueIn(box))
  // While its list is open, what stands in a box that can be typed into is only what is searched for.
  if (box instanceof HTMLInputElement) {
    return box.getAttribute('aria-expanded') === 'true' ? '' : plain(box.value)
  }
  if (!isVueSelect(box)) return textOf(box)
  const inside = box.querySelector('.vs__selected') ?? box.firstElementChild
  return inside !== null && isVisible(inside) ? plain(inside.textContent) : ''
}

/**
 * Where a list can be searched, and puts a text there. A list that shows only some of its options offers the others
 * to whoever types; false where there is nothing to type into.
 */
export function searchIn(box: HTMLElement, text: string): boolean {
  if (box instanceof HTMLSelectElement) return false
  const around = listOf(box)?.parentElement
  const field =
    box instanceof HTMLInputElement
      ? box
      : (box.querySelector('input') ??
        around?.querySelector<HTMLInputElement>('input[type="search"]'))
  if (!(field instanceof HTMLInputElement) || field.readOnly) return false
  search(field, text)
  return true
}
