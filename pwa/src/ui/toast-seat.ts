/** Where toasts are drawn. In the page from the start, so that its live region is there before it has anything to say. */
const host = document.createElement('div')

/** Puts the toasts on the page; answers the element to draw them in. */
export function startToastHost(): HTMLElement {
  document.body.append(host)
  return host
}

/**
 * Brings the toasts into a dialog that has just opened: whatever is outside of it lies beneath it, cannot be pressed and
 * is not read out. The function it answers brings them back to the dialog before, or to the page.
 */
export function seatToasts(dialog: HTMLElement): () => void {
  const before = host.parentElement
  dialog.append(host)
  return () => (before?.isConnected ? before : document.body).append(host)
}
