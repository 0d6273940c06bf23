import { letGo } from './let-go.ts'
import type { Row } from './rows.ts'
import { toMarks, toY, type Mark } from './scale.ts'
import { isSameSpan, type Span } from './span.ts'

/** The marks of a line as it stands on the screen: the browser knows how high it made each row. */
export function readMarks(list: HTMLElement, rows: readonly Row[]): readonly Mark[] {
  const heights = getComputedStyle(list).gridTemplateRows.split(' ').map(Number.parseFloat)
  return toMarks(rows, heights)
}

/**
 * Draws a block where it would lie, without laying out the page: it is only shifted, and stretched when its length
 * changes. `home`: where it lies.
 */
export function showHeld(
  item: HTMLElement,
  {
    marks,
    home,
    span,
    label,
  }: {
    readonly marks: readonly Mark[]
    readonly home: Span
    readonly span: Span
    readonly label: string
  },
): void {
  if (isSameSpan(home, span)) {
    letGo(item)
    // It is still in the hand.
    item.dataset['held'] = label
    return
  }
  const top = toY(marks, span.start)
  item.dataset['held'] = label
  item.style.translate = `0 ${top - toY(marks, home.start)}px`
  const isLonger = span.end - span.start !== home.end - home.start
  item.style.height = isLonger ? `${toY(marks, span.end) - top}px` : ''
  item.style.alignSelf = isLonger ? 'start' : ''
}
