const openers = new WeakMap<Element, HTMLElement>()

/** Notes what opened a dialog that stands in for another, until that one is here. */
export function standIn(dialog: HTMLDialogElement, opener: HTMLElement | null): void {
  if (opener) openers.set(dialog, opener)
}

/**
 * What the focus goes back to when a dialog that opens now closes again; null when nothing has it. The dialog it takes
 * the place of may still be there and have the focus: then it is what opened that one.
 */
export function findOpener(): HTMLElement | null {
  const { activeElement, body } = document
  if (!(activeElement instanceof HTMLElement) || activeElement === body) return null
  const dialog = activeElement.closest('dialog')
  return (dialog && openers.get(dialog)) ?? activeElement
}
