import type { ActionEvent, CaptureEvent, FocusEvent, Link, WorkObject } from '../capture/event.ts'
import type { Span } from './span.ts'

/** App and object key in one string: the identity of an object, whichever tab shows it. */
export type Ident = string

export type Known = {
  readonly ident: Ident
  readonly app: string
  /** Its key when it was first seen: ids hang on it, so a number that comes later changes none. */
  readonly firstKey: string
  object: WorkObject
  link: Link | null
  /** Routes on which the object was seen, each with its start: the questions of a form, then its answers. */
  readonly routes: { readonly at: number; readonly route: string }[]
  /** It had no name yet when it was first seen. */
  isNew: boolean
}

export type Catalogue = {
  readonly known: ReadonlyMap<Ident, Known>
  /** The ident under which the object of a focus or an action goes. */
  readonly identOf: (event: FocusEvent | ActionEvent) => Ident
}

const UNTITLED =
  /^(?:untitled|dokumen tanpa judul|spreadsheet tanpa judul|presentasi tanpa judul|formulir tanpa judul|tanpa judul)\b/i

export const isUntitled = (label: string) => label.trim() === '' || UNTITLED.test(label.trim())

const isLetter = (object: WorkObject) => object.type.startsWith('naskah')

/** SRIKANDI gives an outgoing letter its number when it is signed; until then there is none or a temporary one. */
const isTemporary = (label: string) =>
  label.trim() === '' ||
  /(?:^|[/\s.(-])(?:temp|tmp|sementara|konsep|draf|draft)(?:$|[/\s.)-])/i.test(label)

/** The same string for the same thing: made once, it is found by its hash ever after. */
function interning(): (app: string, object: WorkObject) => Ident {
  const made = new Map<string, Map<string, Ident>>()
  return (app, { key }) => {
    let ofApp = made.get(app)
    if (!ofApp) made.set(app, (ofApp = new Map()))
    let ident = ofApp.get(key)
    if (ident === undefined) ofApp.set(key, (ident = `${app}\u0000${key}`))
    return ident
  }
}

/** Same tab, type and hal, and a number that went from none or temporary to final. */
function isRenumbered(before: WorkObject | undefined, after: WorkObject): boolean {
  if (!before || before.key === after.key || before.type !== after.type) return false
  if (!isLetter(after) || !after.detail || before.detail !== after.detail) return false
  return isTemporary(before.label) && !isTemporary(after.label)
}

/** What is newer wins, but a name is never lost to its absence. */
function learn(known: Known, event: FocusEvent | ActionEvent): void {
  const { object } = event
  if (isUntitled(object.label) && !isUntitled(known.object.label)) {
    known.object = { ...object, label: known.object.label }
  } else known.object = object
  if (event.link) known.link = event.link
  if (event.type === 'focus') noteRoute(known, event)
}

/** All objects of a log, with what is known of each at its end. */
export function catalogue(events: readonly CaptureEvent[]): Catalogue {
  const rawIdent = interning()
  const known = new Map<Ident, Known>()
  const alias = new Map<Ident, Ident>()
  const lastInTab = new Map<number, { app: string; object: WorkObject }>()
  for (const event of events) {
    if (event.type !== 'focus' && event.type !== 'action') continue
    const raw = rawIdent(event.app, event.object)
    const before = lastInTab.get(event.tab)
    if (before?.app === event.app && !alias.has(raw) && isRenumbered(before.object, event.object)) {
      const earlier = rawIdent(before.app, before.object)
      alias.set(raw, alias.get(earlier) ?? earlier)
    }
    // A page that is still drawing itself reads as a list for a moment: it does not come between.
    if (event.object.type !== 'page') {
      lastInTab.set(event.tab, { app: event.app, object: event.object })
    }
    const ident = alias.get(raw) ?? raw
    const entry = known.get(ident)
    if (entry) learn(entry, event)
    else known.set(ident, firstSight(ident, event))
  }
  const identOf = (event: FocusEvent | ActionEvent) => {
    const raw = rawIdent(event.app, event.object)
    return alias.get(raw) ?? raw
  }
  return { known, identOf }
}

function firstSight(ident: Ident, event: FocusEvent | ActionEvent): Known {
  return {
    ident,
    app: event.app,
    firstKey: event.object.key,
    object: event.object,
    link: event.link ?? null,
    routes: event.type === 'focus' ? [{ at: event.at, route: event.route ?? '' }] : [],
    isNew: isUntitled(event.object.label) && !isLetter(event.object),
  }
}

function noteRoute(known: Known, { at, route }: FocusEvent): void {
  if (route !== undefined && route !== known.routes.at(-1)?.route) known.routes.push({ at, route })
}

/** The route where most of a span was spent: a glance at the answers of a form is no work on them. */
export function routeIn(known: Known, { start, end }: Span): string {
  const { routes } = known
  let best = { route: '', ms: -1 }
  for (let index = lastBefore(routes, start); index < routes.length; index++) {
    const { at, route } = routes[index]!
    if (at >= end) break
    const ms = Math.min(routes[index + 1]?.at ?? Infinity, end) - Math.max(at, start)
    if (ms > best.ms) best = { route, ms }
  }
  return best.route
}

/** Found by halving: a long day may hold as many routes as sessions. */
function lastBefore(routes: Known['routes'], at: number): number {
  let low = 0
  let high = routes.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (routes[middle]!.at <= at) low = middle
    else high = middle
  }
  return low
}
