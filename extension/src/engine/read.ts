import type { Link, WorkObject } from '@jejak/shared/capture/event'
import type { Reading } from '../messages/page-report.ts'
import type { CaptureTable, FieldName, Route } from './adapter.ts'
import { fold, hashOf } from './fold.ts'
import { matchesAny, matchPath } from './glob.ts'
import { keyOf, labelOf, type FoundText } from './identity.ts'
import type { Capabilities } from './capabilities.ts'
import { withoutAccount, type Place } from './place.ts'
import { findAll, readProbe, type PageText } from './probe.ts'
import { cutTitle } from './title.ts'
import { tools } from './tools.ts'

/** Where the page is, without account number, query or identifiers that belong to nobody. */
export function placeOf(adapter: CaptureTable, location: Location): Place {
  const { pathname, hash, search, origin } = location
  return { path: adapter.dropAccount ? withoutAccount(pathname) : pathname, hash, search, origin }
}

export const isSilent = (
  adapter: CaptureTable,
  place: Place,
  capabilities: Capabilities,
): boolean =>
  matchesAny(adapter.silent, place.path) ||
  (adapter.workAccounts !== undefined && capabilities.isWorkAccount?.(adapter) !== true)

/** What stands in front of the person, as far up the ladder as the page allows. */
export function readPage(adapter: CaptureTable, place: Place, capabilities: Capabilities): Reading {
  const pdf = adapter.namesPdf && capabilities.readPdf?.(place, hashOf)
  if (pdf) return pdf
  const found = routeOf(adapter, place, capabilities)
  if (!found) return placeReading(adapter, place, 0)
  const { route, id } = found
  if (route.type === 'page' && route.key === 'name') return placeReading(adapter, place, 1, route)
  const root = document.body ?? document.documentElement
  const page: PageText = {
    labels: capabilities.readLabels?.(root, labelsOf(route), tools) ?? noText.labels,
    title: cutTitle(document.title, adapter, capabilities),
    search: place.search,
  }
  const title = isUntitled(adapter, page.title) ? '' : page.title
  const field = (name: FieldName): FoundText => {
    for (const probe of route.fields?.[name] ?? []) {
      const text = readProbe(probe, { ...page, title }, capabilities)
      if (text && !isUntitled(adapter, text)) return { text, by: probe.by }
    }
    return { text: '' }
  }
  const label = labelOf(route, id, field('label'))
  const detail = field('detail')
  const missing = [
    ...(route.fields?.label && !label.by ? ['label'] : []),
    ...(route.fields?.detail && !detail.text ? ['detail'] : []),
  ]
  if (route.key === 'fields' && !label.text && !detail.text)
    return { ...placeReading(adapter, place, 1, route), missing }
  // Who cannot read a sifat takes it for closed.
  const klass = adapter.classified
    ? (capabilities.klassOf?.(field('klass').text, tools) ?? 'unknown')
    : undefined
  const object: WorkObject = {
    type: route.type,
    key: keyOf(
      { route, id, place, label: label.text, date: field('date').text, detail: detail.text },
      capabilities,
    ),
    label: label.text,
    ...(detail.text && { detail: detail.text }),
    ...(klass && { klass }),
    ...(field('from').text && { from: field('from').text }),
  }
  const told = { object, link: linkOf(route, place, id, capabilities) }
  return {
    ...(klass ? (capabilities.closeUnlessOpen?.(told, klass) ?? nothing) : told),
    route: route.route ?? shortPath(place.path),
    ...(mayTellTitle(adapter, route, id, title) && { title }),
    matchLevel: label.by === 'title' ? 2 : label.text || detail.text ? 3 : 1,
    missing,
  }
}

/** Only a title that may name the object, and no title that repeats the code of a meeting. */
function mayTellTitle(adapter: CaptureTable, route: Route, id: string | undefined, title: string) {
  if (title === '' || adapter.classified) return false
  if (route.type === 'meeting' && id !== undefined && title.includes(id)) return false
  return route.fields?.label?.some(({ by }) => by === 'title') === true
}

const nothing = { object: { type: 'page', key: 'page', label: '' }, link: null }

const isUntitled = ({ untitled }: CaptureTable, text: string): boolean =>
  untitled.some((name) => fold(name) === fold(text))

/** Every route's paths come before any route's headings. */
function routeOf(
  adapter: CaptureTable,
  place: Place,
  capabilities: Capabilities,
): { route: Route; id?: string } | undefined {
  const routes = adapter.routes.filter((route) => isOpenTo(route, place, capabilities))
  for (const route of routes)
    for (const glob of route.paths ?? []) {
      const match = matchPath(glob, place.path)
      if (match) return { route, ...match }
    }
  const route = routes.find(({ headings }) =>
    headings?.some((value) => findAll({ by: 'heading', value }).length > 0),
  )
  return route && { route }
}

const isOpenTo = (
  { hash, overlay, queryEnds, unless }: Route,
  place: Place,
  capabilities: Capabilities,
): boolean =>
  place.hash.startsWith(hash ?? '') &&
  (!overlay || document.querySelector(overlay) !== null) &&
  (!queryEnds || endsRight(queryEnds, place, capabilities)) &&
  !unless?.some((probe) => readProbe(probe, noText, capabilities) !== '')

const noText: PageText = { labels: new Map(), title: '', search: '' }

function endsRight(
  { query, ends }: NonNullable<Route['queryEnds']>,
  place: Place,
  { queryOf }: Capabilities,
): boolean {
  const text = queryOf?.(place.search, query, tools).toLowerCase() ?? ''
  return ends.some((end) => text.endsWith(end))
}

function placeReading(
  adapter: CaptureTable,
  place: Place,
  matchLevel: Reading['matchLevel'],
  known?: Route,
): Reading {
  const route = known?.route ?? shortPath(place.path)
  return {
    object: { type: 'page', key: `page:${route}`, label: adapter.name },
    route,
    // The way back to a list; a path that had to be shortened leads nowhere.
    link:
      adapter.classified && route === place.path
        ? { url: place.origin + place.path, scope: 'self' }
        : null,
    matchLevel,
    missing: [],
  }
}

/** A path says what kind of page it is; parts that look like identifiers say more than that and are replaced. */
const shortPath = (path: string): string =>
  path
    .split('/')
    .slice(0, 7)
    .map((part) => (part.length > 40 || /\d{4,}|^(?=.*\d)[\w=+-]{16,}$/.test(part) ? '*' : part))
    .join('/')

function linkOf(
  route: Route,
  place: Place,
  id: string | undefined,
  { queryOf }: Capabilities,
): Link | null {
  if (!route.link) return null
  const { template, scope, query } = route.link
  if (template === 'plain' && shortPath(place.path) !== place.path) return null
  const url = urlOf(template, place, id)
  if (!query) return { url, scope }
  const kept = new URLSearchParams(
    query.map((name) => [name, queryOf?.(place.search, name, tools) ?? '']),
  )
  return { url: `${url}?${kept}`, scope }
}

function urlOf(template: string, place: Place, id: string | undefined): string {
  if (template === 'list') return place.origin + place.path.replace(/\/(?:detail|view)$/, '')
  if (template === 'place' || template === 'plain') return place.origin + place.path
  return template.replace('{id}', id ?? '')
}

const labelsOf = (route: Route): string[] =>
  Object.values(route.fields ?? {})
    .flat()
    .flatMap((probe) => (probe.by === 'label' ? [probe.value] : []))
