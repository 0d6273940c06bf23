import type { Probe, Route } from './adapter.ts'
import type { Capabilities } from './capabilities.ts'
import { fold, hashOf } from './fold.ts'
import type { Place } from './place.ts'
import { tools } from './tools.ts'

export type FoundText = { readonly text: string; readonly by?: Probe['by'] }

/** What the object is called: what the page says, else the route's own words. */
export function labelOf(route: Route, id: string | undefined, found: FoundText): FoundText {
  // A meeting's code lets strangers in; a title that repeats it is no name.
  const isCode = route.type === 'meeting' && id !== undefined && found.text.includes(id)
  if (found.text && !isCode) return found
  if (route.name === undefined) return { text: '' }
  return { text: route.name.replace('{id}', id ?? ''), by: 'known' }
}

type Named = {
  readonly route: Route
  readonly id: string | undefined
  readonly place: Place
  readonly label: string
  readonly date: string
  readonly detail: string
}

/** What makes two readings the same object. */
export function keyOf(
  { route, id, place, label, date, detail }: Named,
  { queryOf }: Capabilities,
): string {
  if (route.key === 'id' && id) return id
  if (route.key === 'name') return `${route.type}:${label}`
  const part = typeof route.key === 'object' && queryOf?.(place.search, route.key.query, tools)
  if (part) return part.replace(/[{}]/g, '').toLowerCase()
  return `h:${hashOf([label, date, detail.slice(0, 80)].map(fold).join('|'))}`
}
