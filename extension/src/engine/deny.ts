import { oneLine } from './fold.ts'

/** Fields that hold a secret, whatever else they are called. */
const SECRET = '[type=password],[autocomplete*=password],[autocomplete*=one-time],[name=key]'

/** Whether an element holds a secret. */
export const isSecret = (element: Element): boolean => element.matches(SECRET)

/** Where people write. */
const EDITABLE =
  'input,textarea,select,[contenteditable]:not([contenteditable=false]),[role=textbox]'

/**
 * What is never read, whatever an adapter's table says. It is code and not configuration, because a
 * wrong table could otherwise point "hal" at a passphrase. A button beside a value ("Salin") is not part of it.
 */
const NEVER = `${EDITABLE},script,style,iframe,svg,button`

/** The two values that may be read: a document's own name, and the subject of a letter being written. */
const READABLE_VALUES = 'input.docs-title-input, textarea[name=hal]'

const LONGEST_TEXT = 600
const KEPT_TEXT = 300

/** The text of an element, without anything on the list; empty when it is longer than a field can be. */
export function textOf(element: Element): string {
  if (element.closest(NEVER)) return ''
  let text = ''
  const add = (node: Node) => {
    if (node instanceof Text) text += node.data
    // The rest of a long list is not put together.
    else if (text.length <= LONGEST_TEXT && !(node instanceof Element && node.matches(NEVER)))
      node.childNodes.forEach(add)
  }
  add(element)
  return text.length > LONGEST_TEXT ? '' : kept(text)
}

/** Whether an element stands where people write: a label there is somebody's text. */
export const isEditable = (element: Element): boolean => element.closest(EDITABLE) !== null

/** The value of one of the two readable inputs, else nothing. */
export function valueOf(element: Element): string {
  const mayRead = element.matches(READABLE_VALUES) && !isSecret(element)
  return mayRead ? kept(Reflect.get(element, 'value')) : ''
}

/** At most what a field can hold, on one line. */
export const kept = (text: string | null | undefined): string =>
  oneLine(text ?? '').slice(0, KEPT_TEXT)
