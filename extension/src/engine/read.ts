import type { Classification, Link, WorkObject } from '@jejak/shared/capture/event'
import type { Reading } from '../messages/page-report.ts'
import type { CaptureTable, FieldName, Probe, Route } from './adapter.ts'
import { queryOf } from './deny.ts'
import { fold, hashOf } from './fold.ts'
import { matchesAny, matchPath } from './glob.ts'
import { keyOf, labelOf, type FoundText } from './identity.ts'
import { closedLabel, isOpen, klassOf } from './classification.ts'
import { readLabels } from './label.ts'
import type { Capabilities } from './capabilities.ts'
import type { Place } from './place.ts'
import { findAll, readProbe, type PageText } from './probe.ts'
import { cutTitle } from './title.ts'

/** Where the page is, without account number, query or identifiers that belong to nobody. */
export function placeOf(adapter: CaptureTable, location: Location): Place {
  const path = adapter.dropAccount
    ? location.pathname.replace(/\/u\/\d+(?=\/|$)/, '')
    : location.pathname
  return { path, hash: location.hash, search: location.search, origin: location.origin }
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
  const found = routeOf(adapter, place)
  if (!found) return placeReading(adapter, place, 0)
  const { route, id } = found
  if (route.type === 'page' && route.key === 'name') return placeReading(adapter, place, 1, route)
  const page: PageText = {
    labels: readLabels(document.body ?? document.documentElement, labelsOf(route)),
    title: cutTitle(document.title, adapter, capabilities),
    search: place.search,
  }
  const title = adapter.untitled.some((name) => fold(name) === fold(page.title)) ? '' : page.title
  const field = (name: FieldName) => readField(route.fields?.[name], { ...page, title }, adapter)
  const label = labelOf(route, id, field('label'))
  const detail = field('detail')
  const missing = [
    ...(route.fields?.label && !label.by ? ['label'] : []),
    ...(route.fields?.detail && !detail.text ? ['detail'] : []),
  ]
  if (route.key === 'fields' && !label.text && !detail.text)
    return { ...placeReading(adapter, place, 1, route), missing }
  const klass = adapter.classified ? klassOf(field('klass').text) : undefined
  const object: WorkObject = {
    type: route.type,
    key: keyOf({
      route,
      id,
      place,
      label: label.text,
      date: field('date').text,
      detail: detail.text,
    }),
    label: label.text,
    ...(detail.text && { detail: detail.text }),
    ...(klass && { klass }),
    ...(field('from').text && { from: field('from').text }),
  }
  const link = linkOf(route, place, id)
  return {
    ...closeUnlessOpen(object, klass, link),
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

/** A letter that is not open keeps its type and its sifat, nothing else. */
function closeUnlessOpen(
  object: WorkObject,
  klass: Classification | undefined,
  link: Link | null,
): Pick<Reading, 'object' | 'link'> {
  if (klass === undefined || isOpen(klass)) return { object, link }
  const { type, key } = object
  return { object: { type, key, label: closedLabel(klass), klass }, link: null }
}

function routeOf(adapter: CaptureTable, place: Place): { route: Route; id?: string } | undefined {
  for (const route of adapter.routes) {
    if (route.hash !== undefined && !place.hash.startsWith(route.hash)) continue
    if (route.overlay && !document.querySelector(route.overlay)) continue
    if (route.queryEnds && !endsRight(route.queryEnds, place)) continue
    if (route.unless?.some((probe) => readProbe(probe, noText) !== '')) continue
    for (const glob of route.paths ?? []) {
      const match = matchPath(glob, place.path)
      if (match) return { route, ...match }
    }
    const heading = route.headings?.some((value) => findAll({ by: 'heading', value }).length > 0)
    if (heading) return { route }
  }
  return undefined
}

const noText: PageText = { labels: new Map(), title: '', search: '' }

function endsRight({ query, ends }: NonNullable<Route['queryEnds']>, place: Place): boolean {
  const text = queryOf(place.search, query).toLowerCase()
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

function linkOf(route: Route, place: Place, id: string | undefined): Link | null {
  if (!route.link) return null
  const { template, scope, query } = route.link
  if (template === 'plain' && shortPath(place.path) !== place.path) return null
  const url = urlOf(template, place, id)
  if (!query) return { url, scope }
  const kept = new URLSearchParams(query.map((name) => [name, queryOf(place.search, name)]))
  return { url: `${url}?${kept}`, scope }
}

function urlOf(template: string, place: Place, id: string | undefined): string {
  if (template === 'list') return place.origin + place.path.replace(/\/(?:detail|view)$/, '')
  if (template === 'place' || template === 'plain') return place.origin + place.path
  return template.replace('{id}', id ?? '')
}

function readField(
  probes: readonly Probe[] | undefined,
  page: PageText,
  adapter: CaptureTable,
): FoundText {
  for (const probe of probes ?? []) {
    const text = readProbe(probe, page)
    if (text && !adapter.untitled.some((name) => fold(name) === fold(text)))
      return { text, by: probe.by }
  }
  return { text: '' }
}

const labelsOf = (route: Route): string[] =>
  Object.values(route.fields ?? {})
    .flat()
    .flatMap((probe) => (probe.by === 'label' ? [probe.value] : []))
