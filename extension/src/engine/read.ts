import type { Klass, Link, Reading, WorkObject } from '@jejak/shared/capture/event'
import type { Adapter, FieldName, Probe, Route } from './adapter.ts'
import { fold, hashOf } from './fold.ts'
import { matchesAny, matchPath } from './glob.ts'
import { closedLabel, isOpen, klassOf } from './klass.ts'
import { readLabels } from './label.ts'
import { cutTitle, findAll, readProbe, type PageText } from './probe.ts'

export type Place = { readonly path: string; readonly hash: string; readonly origin: string }

/** Where the page is, without account number, query or identifiers that belong to nobody. */
export function placeOf(adapter: Adapter, location: Location): Place {
  const path = adapter.dropAccount
    ? location.pathname.replace(/\/u\/\d+(?=\/|$)/, '')
    : location.pathname
  return { path, hash: location.hash, origin: location.origin }
}

export const isSilent = (adapter: Adapter, place: Place): boolean =>
  matchesAny(adapter.silent, place.path)

/** What stands in front of the person, as far up the ladder as the page allows. */
export function readPage(adapter: Adapter, place: Place): Reading {
  const found = routeOf(adapter, place)
  if (!found) return placeReading(adapter, place, 0)
  const { route, id } = found
  const page: PageText = {
    labels: readLabels(document.body ?? document.documentElement, labelsOf(route)),
    title: cutTitle(document.title, adapter.titleSuffixes),
  }
  const title = adapter.untitled.some((name) => fold(name) === fold(page.title)) ? '' : page.title
  const field = (name: FieldName) => readField(route.fields?.[name], { ...page, title }, adapter)
  const label = field('label')
  const detail = field('detail')
  const missing = [
    ...(route.fields?.label && !label.text ? ['label'] : []),
    ...(route.fields?.detail && !detail.text ? ['detail'] : []),
  ]
  if (route.key === 'fields' && !label.text && !detail.text)
    return { ...placeReading(adapter, place, 1), missing }
  const klass = adapter.classified ? klassOf(field('klass').text) : undefined
  const object: WorkObject = {
    type: route.type,
    key:
      route.key === 'id' && id
        ? id
        : `h:${hashOf([label.text, field('date').text, detail.text.slice(0, 80)].map(fold).join('|'))}`,
    label: label.text,
    ...(detail.text && { detail: detail.text }),
    ...(klass && { klass }),
    ...(field('from').text && { from: field('from').text }),
  }
  const link = linkOf(route, place, id)
  return {
    ...closeUnlessOpen(object, klass, link),
    route: route.route ?? shortPath(place.path),
    ...(title && !adapter.classified && { title }),
    rung: label.by === 'title' ? 2 : label.text || detail.text ? 3 : 1,
    missing,
  }
}

/** A letter that is not open keeps its type and its sifat, nothing else. */
function closeUnlessOpen(
  object: WorkObject,
  klass: Klass | undefined,
  link: Link | null,
): Pick<Reading, 'object' | 'link'> {
  if (klass === undefined || isOpen(klass)) return { object, link }
  const { type, key } = object
  return { object: { type, key, label: closedLabel(klass), klass }, link: null }
}

function routeOf(adapter: Adapter, place: Place): { route: Route; id?: string } | undefined {
  for (const route of adapter.routes) {
    if (route.hash !== undefined && !place.hash.startsWith(route.hash)) continue
    if (route.overlay && !document.querySelector(route.overlay)) continue
    for (const glob of route.paths ?? []) {
      const match = matchPath(glob, place.path)
      if (match) return { route, ...match }
    }
    const heading = route.headings?.some((value) => findAll({ by: 'heading', value }).length > 0)
    if (heading) return { route }
  }
  return undefined
}

function placeReading(adapter: Adapter, place: Place, rung: number): Reading {
  const route = shortPath(place.path)
  return {
    object: { type: 'page', key: `page:${route}`, label: adapter.name },
    route,
    link: null,
    rung,
    missing: [],
  }
}

/** A path tells the kind of page; parts that look like identifiers tell more than that. */
const shortPath = (path: string): string =>
  path
    .split('/')
    .slice(0, 7)
    .map((part) => (part.length > 40 || /\d{4,}|^(?=.*\d)[\w=+-]{16,}$/.test(part) ? '*' : part))
    .join('/')

function linkOf(route: Route, place: Place, id: string | undefined): Link | null {
  if (!route.link) return null
  const { template, scope } = route.link
  const url = template === 'place' ? place.origin + place.path : template.replace('{id}', id ?? '')
  return { url, scope }
}

function readField(
  probes: readonly Probe[] | undefined,
  page: PageText,
  adapter: Adapter,
): { readonly text: string; readonly by?: Probe['by'] } {
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
