import type { Probe } from './adapter.ts'
import { textOf, valueOf } from './deny.ts'
import { fold, oneLine } from './fold.ts'

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]'
const BUTTONS = 'button, [role=button], [role=menuitem], input[type=submit], a'

/** The elements a probe points at. `label` and `title` speak of text, not of elements. */
export function findAll(probe: Probe, root: ParentNode = document): Element[] {
  switch (probe.by) {
    case 'css':
    case 'value':
      return [...root.querySelectorAll(probe.value)]
    case 'heading':
      return named(root.querySelectorAll(HEADINGS), probe.value)
    case 'button':
      return named(root.querySelectorAll(BUTTONS), probe.name)
    case 'svgTitle':
      return named(root.querySelectorAll('svg > title'), probe.value)
    case 'label':
    case 'title':
      return []
  }
}

/** Whether an element on the way of an event is the one a probe means. */
export function isTarget(probe: Probe, element: Element): boolean {
  switch (probe.by) {
    case 'css':
      return element.matches(probe.value)
    case 'button':
      return element.matches(BUTTONS) && fold(element.textContent ?? '') === fold(probe.name)
    case 'svgTitle':
      return (
        element.localName === 'svg' &&
        fold(element.querySelector('title')?.textContent ?? '') === fold(probe.value)
      )
    case 'heading':
    case 'label':
    case 'title':
    case 'value':
      return false
  }
}

export type PageText = {
  readonly labels: ReadonlyMap<string, string>
  readonly title: string
}

/** The text a probe finds, or empty. */
export function readProbe(probe: Probe, page: PageText): string {
  switch (probe.by) {
    case 'label':
      return page.labels.get(fold(probe.value)) ?? ''
    case 'title':
      return page.title
    case 'value':
      return firstText(findAll(probe).map(valueOf))
    case 'css':
    case 'heading':
    case 'button':
    case 'svgTitle':
      return firstText(findAll(probe).map(textOf))
  }
}

/** The page's name without a counter in front and the site's name behind. */
export function cutTitle(title: string, suffixes: readonly string[]): string {
  const text = oneLine(title).replace(/^\(\d+\+?\) /, '')
  const suffix = suffixes.find((end) => text.endsWith(end))
  return (suffix ? text.slice(0, -suffix.length) : text).trim().slice(0, 300)
}

const named = (elements: Iterable<Element>, name: string): Element[] =>
  [...elements].filter((element) => fold(element.textContent ?? '') === fold(name))

const firstText = (texts: readonly string[]): string => texts.find((text) => text !== '') ?? ''
