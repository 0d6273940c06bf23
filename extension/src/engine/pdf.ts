import type { Reading } from '@jejak/shared/capture/event'
import type { Place } from './place.ts'

/** A PDF in a tab is a work object of its own, where its name may be told. */
export function readPdf(place: Place, hashOf: (text: string) => string): Reading | undefined {
  if (document.contentType !== 'application/pdf') return undefined
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
    return decodeURIComponent(name).trim().slice(0, 300)
  } catch {
    // A stray percent sign is no reason to lose the name.
    return name.slice(0, 300)
  }
}
