import type { CaptureTable } from './adapter.ts'
import type { WatchedPage } from './watched-page.ts'

/**
 * Some editors save without a request to a known path. There, that the person presses keys or
 * the pointer in the editor means editing; which key and where is not looked at.
 */
export function watchHandEdits({ adapter, matches, saved, signal }: WatchedPage): void {
  const { handEdits } = adapter
  if (!handEdits) return
  const note = (event: Event) => {
    if (event.isTrusted && matches(handEdits)) saved()
  }
  for (const type of ['keydown', 'pointerdown'] as const)
    window.addEventListener(type, note, { capture: true, passive: true, signal })
}

/** The editor in a frame of another origin has the focus, in a mode in which it may be written to. */
export const isFrameEdited = (
  { frameEdits }: CaptureTable,
  queryOf: (name: string) => string,
): boolean =>
  frameEdits !== undefined &&
  document.activeElement instanceof HTMLIFrameElement &&
  frameEdits.names.includes(queryOf(frameEdits.query).toLowerCase())
