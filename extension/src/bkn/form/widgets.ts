import { plain } from '@jejak/shared/bkn/fill-entry'
import { textOf } from '../page/see.ts'

/** A field of the form that holds a text. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

export const isControl = (element: unknown): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement

/** The site does not let anybody write there. */
export const isFixed = (control: Control): boolean =>
  control.disabled || (!(control instanceof HTMLSelectElement) && control.readOnly)

/** What stands in a field, as a person reads it; the choice of a list that says "choose" is none. */
export function valueIn(control: Control): string {
  if (!(control instanceof HTMLSelectElement)) return control.value
  const chosen = control.selectedOptions[0]
  return chosen === undefined || isPlaceholder(chosen) ? '' : textOf(chosen)
}

const isPlaceholder = (option: HTMLOptionElement): boolean => option.value === '' || option.disabled

/** Puts a text into a field and leaves it. A list takes only what it offers. */
export function setText(control: Control, value: string): void {
  if (control instanceof HTMLSelectElement) {
    const offered = [...control.options].filter((each) => plain(each.text) === plain(value))
    const [only] = offered
    if (only === undefined || offered.length > 1) return
    put(control, only.value)
  } else put(control, value)
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
  control.dispatchEvent(new FocusEvent('blur'))
  control.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
}

/** By the setter below Vue's own: an assignment to `.value` alone is not noticed by every framework. */
function put(control: Control, value: string): void {
  const prototype: object = Object.getPrototypeOf(control)
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value)
}

/** As a person types into a search box: nothing is left, so the list stays open. */
export function search(box: HTMLInputElement, value: string): void {
  put(box, value)
  box.dispatchEvent(new Event('input', { bubbles: true }))
}

/**
 * vue2-datepicker takes a value on `change`, after `input`: either alone leaves the text standing while the
 * model stays empty. `change` closes its popup too; Escape would close the whole form with all that was typed.
 */
export const setPicker = setText

/** Everything that a mouse does in one press, for widgets that listen to different parts of it. */
export function pressAsMouse(element: HTMLElement): void {
  const how = { bubbles: true, cancelable: true, button: 0 }
  element.dispatchEvent(new PointerEvent('pointerdown', { ...how, isPrimary: true }))
  element.dispatchEvent(new MouseEvent('mousedown', how))
  element.dispatchEvent(new PointerEvent('pointerup', { ...how, isPrimary: true }))
  element.dispatchEvent(new MouseEvent('mouseup', how))
  element.click()
}
