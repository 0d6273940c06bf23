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

/** Attributes that hold a name the page shows anyway; nothing else of an element is read. */
const READABLE_ATTRIBUTES: readonly (readonly [element: string, attribute: string])[] = [
  ['meta[property="og:title"]', 'content'],
  ['meta[property="og:site_name"]', 'content'],
  ['[data-meeting-title]', 'data-meeting-title'],
  ['[data-is-create] input', 'data-initial-value'],
]

export function attributeOf(element: Element, name: string): string {
  const mayRead = READABLE_ATTRIBUTES.some(
    ([selector, attribute]) => attribute === name && element.matches(selector),
  )
  return mayRead ? oneLine(element.getAttribute(name) ?? '').slice(0, KEPT_TEXT) : ''
}

/** Whether an input holds exactly this text. What it holds otherwise is not learned. */
export const holds = (selector: string, text: string): boolean =>
  [...document.querySelectorAll(selector)].some(
    (element) =>
      element instanceof HTMLInputElement &&
      element.type !== 'password' &&
      oneLine(element.value) === text,
  )

const READABLE_QUERY: ReadonlySet<string> = new Set(['sourcedoc', 'file', 'action', 'type'])

/** A part of the address's query; only the few that name an object. */
export function queryOf(search: string, name: string): string {
  if (!READABLE_QUERY.has(name)) return ''
  return oneLine(new URLSearchParams(search).get(name) ?? '').slice(0, KEPT_TEXT)
}
