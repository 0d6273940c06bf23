import type { Probe } from './adapter.ts'
import type { Tools } from './tools.ts'

/** Attributes that hold a name the page shows anyway; nothing else of an element is read. */
const READABLE_ATTRIBUTES: readonly (readonly [element: string, attribute: string])[] = [
  ['meta[property="og:title"]', 'content'],
  ['meta[property="og:site_name"]', 'content'],
  ['[data-meeting-title]', 'data-meeting-title'],
  ['[data-is-create] input', 'data-initial-value'],
]

export function attributeOf(element: Element, name: string, { isSecret, kept }: Tools): string {
  const mayRead = READABLE_ATTRIBUTES.some(
    ([selector, attribute]) => attribute === name && element.matches(selector),
  )
  return mayRead && !isSecret(element) ? kept(element.getAttribute(name)) : ''
}

/** Whether an input holds exactly this text. What it holds otherwise is not learned. */
const holds = (selector: string, text: string, { isSecret, kept }: Tools): boolean =>
  [...document.querySelectorAll(selector)].some(
    (element) =>
      element instanceof HTMLInputElement && !isSecret(element) && kept(element.value) === text,
  )

/** The first attribute a probe finds; with `sameAs` only while an input there holds the same text. */
export function readAttribute(
  { value, attr, sameAs }: Extract<Probe, { by: 'attr' }>,
  tools: Tools,
): string {
  const texts = [...document.querySelectorAll(value)].map((one) => attributeOf(one, attr, tools))
  const text = texts.find((one) => one !== '') ?? ''
  return sameAs && !holds(sameAs, text, tools) ? '' : text
}
