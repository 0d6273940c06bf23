/**
 * Some editors save in ways that no request of a known path tells. There, that the person presses keys or
 * the pointer in the editor means editing; which key and where is not looked at.
 */
export function watchHandEdits(deps: {
  readonly isEditor: () => boolean
  readonly onEdit: () => void
  readonly signal: AbortSignal
}): void {
  const note = (event: Event) => {
    if (event.isTrusted && deps.isEditor()) deps.onEdit()
  }
  for (const type of ['keydown', 'pointerdown'] as const)
    window.addEventListener(type, note, { capture: true, passive: true, signal: deps.signal })
}

/** The editor in a frame of another origin has the focus, in a mode in which it may be written to. */
export const isFrameEdited = (names: readonly string[], mode: string): boolean =>
  document.activeElement instanceof HTMLIFrameElement && names.includes(mode.toLowerCase())
