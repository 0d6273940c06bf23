import type { Adapter } from './adapter.ts'
import { queryOf } from './deny.ts'
import { matchesAny } from './glob.ts'
import type { Place } from './place.ts'

/**
 * Some editors save in ways that no request of a known path tells. There, that the person presses keys or
 * the pointer in the editor means editing; which key and where is not looked at.
 */
export function watchHandEdits(
  adapter: Adapter,
  path: () => string,
  onEdit: () => void,
  signal: AbortSignal,
): void {
  const { handEdits } = adapter
  if (!handEdits) return
  const note = (event: Event) => {
    if (event.isTrusted && matchesAny(handEdits, path())) onEdit()
  }
  for (const type of ['keydown', 'pointerdown'] as const)
    window.addEventListener(type, note, { capture: true, passive: true, signal })
}

/** The editor in a frame of another origin has the focus, and the address says that it may be written to. */
export function isFrameEdited({ frameEdits }: Adapter, place: Place): boolean {
  if (!frameEdits || !(document.activeElement instanceof HTMLIFrameElement)) return false
  return frameEdits.names.includes(queryOf(place.search, frameEdits.query).toLowerCase())
}
