const FOCUSABLE =
  'a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary, [tabindex="0"]'
/** Beyond these the focus does not wander: what is outside has nothing to do with what went away. */
const WHOLE = 'main, dialog'

/** A step from the place of an element up to the page: what stood there, in what, and beside what. */
type Step = {
  readonly parent: Element
  readonly next: Element | null
  readonly previous: Element | null
}

/** Where something stood, told by what stood around it, so that the spot can be found when it is gone. */
export type Place = { readonly element: HTMLElement; readonly steps: readonly Step[] }

/** Remembers where an element stands. */
export function placeOf(element: HTMLElement): Place {
  const steps: Step[] = []
  for (let at: Element = element; at.parentElement; at = at.parentElement) {
    steps.push({
      parent: at.parentElement,
      next: at.nextElementSibling,
      previous: at.previousElementSibling,
    })
    if (at.matches(WHOLE)) break
  }
  return { element, steps }
}

/**
 * Puts the focus back to a place: on the element while it is there, or else on what comes after it, what is left beside
 * it, or the heading of the whole.
 */
export function focusPlace({ element, steps }: Place): void {
  if (canHold(element)) return focus(element)
  for (const { parent, next, previous } of steps) {
    if (!parent.isConnected) continue
    if (parent.matches(WHOLE)) return focusHeading(parent)
    // What is left is the page as a whole: that begins with its heading, as soon as it has one.
    const main = parent.querySelector('main')
    if (main) return focusHeading(main)
    const landing =
      firstIn(isIn(parent, next)) ?? firstIn(isIn(parent, previous)) ?? firstIn(parent)
    if (landing) return focus(landing)
  }
  focusHeading(document.querySelector('main') ?? document.body)
}

/** The heading of a page or dialog takes the focus where nothing smaller is left. */
export function focusHeading(whole: Element): void {
  const heading = whole.querySelector<HTMLElement>('h1, h2, h3')
  if (!heading) return
  heading.tabIndex = -1
  focus(heading)
}

/** Whether the focus can be on an element now. */
export const canHold = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility()

const isIn = (parent: Element, sibling: Element | null) =>
  sibling?.parentElement === parent ? sibling : null

function firstIn(part: Element | null): HTMLElement | undefined {
  if (!part) return undefined
  const inside = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)]
  if (part instanceof HTMLElement && part.matches(FOCUSABLE)) inside.unshift(part)
  return inside.find(canHold)
}

function focus(element: HTMLElement): void {
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'nearest' })
}
