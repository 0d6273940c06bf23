import { oneLine } from './fold.ts'

/**
 * What is never read, whatever an adapter's table says. It is code and not configuration, because a
 * wrong table could otherwise point "hal" at a passphrase.
 */
const NEVER = [
  'input',
  'textarea',
  'select',
  'script',
  'style',
  'iframe',
  // A button beside a value ("Salin") is not part of it.
  'svg',
  'button',
  '[contenteditable]:not([contenteditable=false])',
  '[type=password]',
  '[autocomplete*=one-time]',
  '[name=key]',
  '[name=ringkasan]',
].join(',')

/** The two values that may be read: a document's own name, and the subject of a letter being written. */
const READABLE_VALUES = 'input.docs-title-input, textarea[name=hal]'

const LONGEST_TEXT = 600
const KEPT_TEXT = 300

/** The text of an element, without anything on the list; empty when it is longer than a field can be. */
export function textOf(element: Element): string {
  if (element.closest(NEVER)) return ''
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    {
      acceptNode: (node) =>
        node instanceof Element && node.matches(NEVER)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    },
  )
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE) continue
    text += node.nodeValue ?? ''
    if (text.length > LONGEST_TEXT) return ''
  }
  return oneLine(text).slice(0, KEPT_TEXT)
}

/** The value of one of the two readable inputs, else nothing. */
export function valueOf(element: Element): string {
  if (!element.matches(READABLE_VALUES)) return ''
  const value = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
  return value ? oneLine(element.value).slice(0, KEPT_TEXT) : ''
}
