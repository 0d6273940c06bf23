import type { Link } from '../capture/event.ts'
import type { Catalogue } from './catalogue.ts'
import type { Segment } from './segment.ts'
import type { Visit } from './visits.ts'

type Seen = { readonly at: number; readonly link: Link }

/** The list from which a group was worked off, or null when none was seen. */
export type ListOf = (segment: Segment) => Link | null

/**
 * The lists of each app. A group's list is the one whose address is the parent of its members' addresses; where
 * addresses decide nothing, the one that was last in front. A home page passed later in the day is not.
 */
export function lists(visits: readonly Visit[], { known }: Catalogue): ListOf {
  const seen = new Map<string, Seen[]>()
  const byUrl = new Map<string, Link>()
  for (const { ident, start } of visits) {
    const page = known.get(ident)
    if (page?.object.type !== 'page' || !page.link) continue
    const ofApp = seen.get(page.app)
    if (ofApp) ofApp.push({ at: start, link: page.link })
    else seen.set(page.app, [{ at: start, link: page.link }])
    byUrl.set(page.link.url, page.link)
  }
  return ({ app, end, group }) => {
    const link = group?.members.map((ident) => known.get(ident)?.link).find((one) => one)
    return (link && above(link.url, byUrl)) ?? lastBefore(seen.get(app) ?? [], end) ?? null
  }
}

/** The list that an address lies under, nearest first. */
function above(url: string, byUrl: ReadonlyMap<string, Link>): Link | undefined {
  for (let rest = url; rest.includes('/'); rest = rest.slice(0, rest.lastIndexOf('/'))) {
    const found = byUrl.get(rest)
    if (found) return found
  }
  return undefined
}

/** The last list that came in front before an instant; the first one when all came later. */
function lastBefore(seen: readonly Seen[], at: number): Link | undefined {
  let low = 0
  let high = seen.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (seen[middle]!.at < at) low = middle + 1
    else high = middle
  }
  return seen[Math.max(0, low - 1)]?.link
}
