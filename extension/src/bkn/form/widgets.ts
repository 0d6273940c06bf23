import { plain } from '@jejak/shared/bkn/fill-entry'
import { all, isVisible } from '../page/see.ts'

/** The setter below Vue's own: an assignment to `.value` alone is not noticed by every framework. */
const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')

/** Types into a one-line input and leaves it. */
export function setText(input: HTMLInputElement, value: string): void {
  native?.set?.call(input, value)
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }))
  input.dispatchEvent(new FocusEvent('blur'))
  input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
}

/**
 * vue2-datepicker takes a value on `change`, after `input`: either alone leaves the text standing while the
 * model stays empty. `change` closes its popup too; Escape would close the whole form with all that was typed.
 */
export const setPicker = setText

/** vue-select's box: known by its ARIA ties, not by its classes. Undefined for any other widget. */
export function asVueSelect(combobox: Element): HTMLElement | undefined {
  if (!(combobox instanceof HTMLElement)) return undefined
  return /^vs\d+__listbox$/.test(combobox.getAttribute('aria-owns') ?? '') ? combobox : undefined
}

/**
 * Opens the list when it is surely closed. One mousedown opens and a second one closes; `click` does nothing.
 * While options are loading the box says "not expanded" although it is open, so it is left alone then.
 */
export function openSelect(combobox: HTMLElement): void {
  if (combobox.getAttribute('aria-expanded') === 'true' || isLoading(combobox)) return
  combobox.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }))
}

const isLoading = (combobox: HTMLElement): boolean =>
  all(combobox, 'div:not(:has(*))').some(
    (mark) => /^loading/i.test(plain(mark.textContent)) && isVisible(mark),
  )

/** The options on offer; undefined while the list is closed or still loading. */
export function optionsOf(combobox: HTMLElement): readonly HTMLElement[] | undefined {
  if (combobox.getAttribute('aria-expanded') !== 'true') return undefined
  const list = document.getElementById(combobox.getAttribute('aria-owns') ?? '')
  const options = list ? all(list, '[role="option"]') : []
  return options.length > 0 ? options : undefined
}

/** An option needs `click`; Enter would take the first match unseen. */
export const pickOption = (option: HTMLElement): void => option.click()

/** The text of what is selected, empty when nothing is. */
export function selectedOf(combobox: HTMLElement): string {
  const inside = combobox.querySelector('.vs__selected') ?? combobox.firstElementChild
  return inside !== null && isVisible(inside) ? plain(inside.textContent) : ''
}
