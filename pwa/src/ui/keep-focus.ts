import { canHold, focusPlace, placeOf, type Place } from './focus-place.ts'

/**
 * Sees to it that the focus is never nowhere: when what has it goes away (an entry is submitted, a line removed, a notice
 * put away), it goes to what is left there. Acts need not think of it; a page or dialog that knows better simply moves
 * the focus itself.
 */
export function keepFocus(page: Document, signal?: AbortSignal): void {
  const on = signal ? { signal, capture: true } : { capture: true }
  let place: Place | null = null
  const note = (target: EventTarget | null) => {
    // A toast goes by itself: the place is where the person was before it.
    if (!(target instanceof HTMLElement) || target.closest('.toasts')) return
    place = placeOf(target)
  }
  page.addEventListener('focusin', (event) => note(event.target), on)
  page.addEventListener(
    'pointerdown',
    ({ target }) => {
      // A press beside everything lets go of the focus, and means it.
      if (target instanceof Element && !target.closest('a, button, label, input, textarea, select'))
        place = null
    },
    on,
  )
  const settle = () => {
    if (!place) return
    const { activeElement } = page
    const isLost = activeElement === null || activeElement === page.body
    // A button that is off while it is busy comes back, and a row that moved is still there; what is gone is not.
    if (isLost && (canHold(place.element) || !place.element.isConnected)) return focusPlace(place)
    if (activeElement === place.element) place = placeOf(place.element)
  }
  const watch = new MutationObserver(settle)
  watch.observe(page.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'class'],
  })
  signal?.addEventListener('abort', () => watch.disconnect())
  note(page.activeElement === page.body ? null : page.activeElement)
}
