import type { Tools } from './tools.ts'

const LONGEST_LABEL = 60
/** How far a label may be wrapped before its value stands beside it. */
const HIGHEST_CLIMB = 5
/** A label is cut into few pieces; the text of a list with thousands of rows is not put together. */
const MOST_PIECES = 6

/**
 * Label → value pairs of the page, for the labels asked for, in one walk over its text. Labels survive
 * redesigns that class names do not: the smallest element whose whole text is the label, then what
 * stands beside it. The first non-empty value wins; dialogs, table heads and what people write are not looked at.
 */
export function readLabels(
  root: ParentNode & Node,
  wanted: readonly string[],
  tools: Tools,
): Map<string, string> {
  const { fold, isEditable } = tools
  const values = new Map<string, string>()
  if (wanted.length === 0) return values
  const folded = wanted.map(fold)
  const names = new Set(folded)
  // Most texts of a long page are no part of any label, and that is seen at once.
  const isPiece = (text: string) => {
    const piece = fold(text)
    return folded.some((name) => name.includes(piece))
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    if (text.length > LONGEST_LABEL || text.trim() === '' || !isPiece(text)) continue
    const label = labelAround(node, names, tools)
    if (!label || values.get(label.name) || isEditable(label.element)) continue
    if (label.element.closest('thead, [role=dialog], [role=menu], nav, option')) continue
    const value = valueBeside(label.element, tools)
    // A dash stands for "nothing"; another label means that the value is missing.
    values.set(label.name, value === '-' || names.has(fold(value)) ? '' : value)
  }
  return values
}

type Label = { readonly name: string; readonly element: Element }

/** A label may be cut into several spans: look at the parents that hold no more than the label. */
function labelAround(node: Node, names: ReadonlySet<string>, { fold }: Tools): Label | undefined {
  let element = node.parentElement
  for (let level = 0; element && level < 3; level++) {
    if (element.childElementCount > MOST_PIECES) return undefined
    const text = element.textContent ?? ''
    if (text.length > LONGEST_LABEL) return undefined
    const name = fold(text)
    if (names.has(name)) return { name, element }
    element = element.parentElement
  }
  return undefined
}

function valueBeside(label: Element, { foldedText, textOf }: Tools): string {
  let element: Element | null = label
  for (let level = 0; element && level < HIGHEST_CLIMB; level++) {
    const loose = looseTextAfter(element)
    if (loose) return loose
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches('svg, hr, br') || foldedText(next) === '') {
        if (
          next.querySelector('input, textarea') ||
          next === element.parentElement?.lastElementChild
        )
          return textOf(next)
        continue
      }
      return textOf(next)
    }
    element = element.parentElement
  }
  return ''
}

/** Text that stands in no element of its own; a comment is none. */
function looseTextAfter(element: Element): string {
  let text = ''
  for (let next = element.nextSibling; next && !(next instanceof Element); next = next.nextSibling)
    if (next instanceof Text) text += next.data
  const clean = text.replace(/^\s*:\s*/, '').trim()
  return clean.length > 300 ? '' : clean
}
