import { BARS } from './use-spot.ts'

const AIR = 6

/**
 * Scrolls what the keyboard has just reached out from under the bars that stay where they are (WCAG 2.2, 2.4.11). How high
 * they are depends on the words in them and the width of the screen, so a fixed `scroll-padding` cannot know it.
 */
export function keepClearOfBars(page: Document): void {
  let isByPointer = false
  page.addEventListener('pointerdown', () => (isByPointer = true), { capture: true })
  page.addEventListener('keydown', () => (isByPointer = false), { capture: true })
  page.addEventListener('focusin', ({ target }) => {
    // A page that moves under the finger takes away what was about to be pressed.
    if (isByPointer || !(target instanceof HTMLElement) || target.closest(BARS)) return
    // The browser scrolls first, as far as it knows.
    requestAnimationFrame(() => uncover(page, target))
  })
}

function uncover(page: Document, focused: HTMLElement): void {
  const { top, bottom, left, right } = focused.getBoundingClientRect()
  const screen = { top: 0, bottom: innerHeight }
  for (const bar of page.querySelectorAll<HTMLElement>(BARS)) {
    const { position } = getComputedStyle(bar)
    if (position !== 'sticky' && position !== 'fixed') continue
    const rect = bar.getBoundingClientRect()
    if (rect.left >= right || rect.right <= left || rect.height > innerHeight / 2) continue
    if (rect.top + rect.bottom < innerHeight) screen.top = Math.max(screen.top, rect.bottom)
    else screen.bottom = Math.min(screen.bottom, rect.top)
  }
  // What is higher than the room is shown from its beginning.
  if (top < screen.top + AIR || bottom - top > screen.bottom - screen.top) {
    scrollBy({ top: top - screen.top - AIR, behavior: 'instant' })
  } else if (bottom > screen.bottom - AIR) {
    scrollBy({ top: bottom - screen.bottom + AIR, behavior: 'instant' })
  }
}
