import { render } from 'preact'
import { keepClearOfBars } from './clear-of-bars.ts'
import { keepFocus } from './keep-focus.ts'
import { startToastHost } from './toast-seat.ts'
import { Toasts } from './toasts.tsx'

/**
 * What every page relies on and none needs to be drawn: messages are shown and read out, the focus is always somewhere,
 * and it can be seen. In a chunk of its own, which is fetched when the first page stands.
 */
export function startLate(page: Document): void {
  render(<Toasts />, startToastHost())
  keepFocus(page)
  keepClearOfBars(page)
}
