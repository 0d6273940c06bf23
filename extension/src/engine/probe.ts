import type { Probe } from './adapter.ts'
import { attributeOf, holds, queryOf, textOf, valueOf } from './deny.ts'
import { fold } from './fold.ts'

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]'
const BUTTONS = 'button, [role=button], [role=menuitem], input[type=submit], a'

/** The elements a probe points at. `label` and `title` speak of text, not of elements. */
export function findAll(probe: Probe, root: ParentNode = document): Element[] {
  switch (probe.by) {
    case 'css':
    case 'value':
    case 'attr':
    case 'known':
      return [...root.querySelectorAll(probe.value)]
    case 'heading':
      return named(root.querySelectorAll(HEADINGS), probe.value)
    case 'button':
      return named(root.querySelectorAll(BUTTONS), probe.name)
    case 'svgTitle':
      return named(root.querySelectorAll('svg > title'), probe.value)
    case 'label':
    case 'title':
    case 'query':
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
    case 'attr':
    case 'known':
    case 'query':
      return false
  }
}

export type PageText = {
  readonly labels: ReadonlyMap<string, string>
  readonly title: string
  readonly search: string
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
    case 'attr': {
      const text = firstText(findAll(probe).map((element) => attributeOf(element, probe.attr)))
      return probe.sameAs && !holds(probe.sameAs, text) ? '' : text
    }
    case 'known':
      return knownName(findAll(probe).map(textOf), probe.names)
    case 'query':
      return queryText(queryOf(page.search, probe.value), probe.names)
    case 'css':
    case 'heading':
    case 'button':
    case 'svgTitle':
      return firstText(findAll(probe).map(textOf))
  }
}

/** "Modul Pembayaran" and "PEMBAYARAN" both mean Pembayaran. */
function knownName(texts: readonly string[], names: readonly string[]): string {
  const folded = texts.map((text) => fold(text).replace(/^modul /, ''))
  return names.find((name) => folded.includes(fold(name))) ?? ''
}

const queryText = (text: string, names: readonly string[] | undefined): string =>
  names ? (names.find((name) => fold(name) === fold(text)) ?? '') : text

const named = (elements: Iterable<Element>, name: string): Element[] =>
  [...elements].filter((element) => fold(element.textContent ?? '') === fold(name))

const firstText = (texts: readonly string[]): string => texts.find((text) => text !== '') ?? ''
