import type { Reading } from '@jejak/shared/capture/event'
import type { Adapter } from './adapter.ts'
import { hashOf, oneLine } from './fold.ts'
import type { Place } from './place.ts'

/** A PDF in a tab is a work object of its own, where its name may be told. */
export function readPdf(adapter: Adapter, place: Place): Reading | undefined {
  if (document.contentType !== 'application/pdf' || !adapter.namesPdf) return undefined
  const address = place.origin + place.path
  return {
    app: 'pdf',
    object: { type: 'file', key: `h:${hashOf(address)}`, label: nameOf(place.path) },
    route: '/pdf',
    link: { url: address, scope: 'unknown' },
    rung: 2,
    missing: [],
  }
}

function nameOf(path: string): string {
  const name = path.split('/').at(-1) ?? ''
  try {
    return oneLine(decodeURIComponent(name)).slice(0, 300)
  } catch {
    // A stray percent sign is no reason to lose the name.
    return oneLine(name).slice(0, 300)
  }
}
