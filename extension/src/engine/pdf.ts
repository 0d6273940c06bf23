import type { Reading } from '../messages/page-report.ts'
import type { Place } from './place.ts'

type HashOf = (text: string) => string

/** A PDF in a tab is a work object of its own, where its name may be recorded. */
export const readPdf = (place: Place, hashOf: HashOf): Reading | undefined =>
  document.contentType === 'application/pdf'
    ? pdfReading(place.origin, place.path, hashOf)
    : undefined

/** Told by the address alone. */
export function pdfReading(origin: string, path: string, hashOf: HashOf) {
  const address = origin + path
  return {
    app: 'pdf' as const,
    object: { type: 'file', key: `h:${hashOf(address)}`, label: nameOf(path) },
    route: '/pdf',
    link: { url: address, scope: 'unknown' as const },
    matchLevel: 2 as const,
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
