import type { Probe } from './adapter.ts'
import type { Capabilities } from './capabilities.ts'
import { textOf, valueOf } from './deny.ts'
import { fold, foldedText } from './fold.ts'
import { tools } from './tools.ts'

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]'
const BUTTONS = 'button, [role=button], [role=menuitem], input[type=submit], a'

/** The elements a probe points at; none where it speaks of text. */
export function findAll(probe: Probe, root: ParentNode = document): Element[] {
  if (probe.by === 'heading') return named(root.querySelectorAll(HEADINGS), probe.value)
  if (probe.by === 'button') return named(root.querySelectorAll(BUTTONS), probe.name)
  return probe.by === 'css' || probe.by === 'value' ? [...root.querySelectorAll(probe.value)] : []
}

/** Whether an element on the way of an event is the one a probe means. */
export const isTarget = (probe: Probe, element: Element): boolean =>
  probe.by === 'css'
    ? element.matches(probe.value)
    : probe.by === 'button' && element.matches(BUTTONS) && foldedText(element) === fold(probe.name)

export type PageText = {
  readonly labels: ReadonlyMap<string, string>
  readonly title: string
  readonly search: string
}

/** The text a probe finds, or empty. */
export function readProbe(probe: Probe, page: PageText, able: Capabilities): string {
  if (probe.by === 'label') return page.labels.get(fold(probe.value)) ?? ''
  if (probe.by === 'title') return page.title
  if (probe.by === 'attr') return able.readAttribute?.(probe, tools) ?? ''
  if (probe.by === 'known') return able.readKnown?.(probe, tools) ?? ''
  if (probe.by === 'query') return able.readQuery?.(probe, page.search, tools) ?? ''
  return firstText(findAll(probe).map(probe.by === 'value' ? valueOf : textOf))
}

const named = (elements: Iterable<Element>, name: string): Element[] =>
  [...elements].filter((element) => foldedText(element) === fold(name))

const firstText = (texts: readonly string[]): string => texts.find((text) => text !== '') ?? ''
