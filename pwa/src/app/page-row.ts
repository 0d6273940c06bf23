import { isPermitted, type Capability } from '@jejak/shared/access/permission'
import type { ComponentType } from 'preact'
import type { PwaKey } from '../i18n.ts'
import type { PlaceKey } from '../screen/place-text.ts'
import type { IconName } from '../ui/icon.tsx'

/** Decisions in the inbox that were not seen yet; entries, questions and claims that wait for this person. */
export type Counted = 'unread' | 'waiting' | 'asked' | 'claims'

/** One page of the app: everything that routes, navigation, shortcuts and guards need to know of it. */
export type PageRow = {
  /** The address by which the app leads here; further ones show the same page with a parameter. */
  readonly path: `/${string}`
  readonly morePaths?: readonly `/${string}`[]
  /** Name in the navigation and on the face for whoever may not open it; null where only the page's own chunk has it. */
  readonly title: PwaKey | null
  readonly icon: IconName
  /** `self`: everybody who is signed in. */
  readonly needs: 'self' | Capability
  /** Whoever has this as well finds the page in another place. */
  readonly unless?: Capability
  /** In a chunk of its own, but for the page that the app opens on. */
  readonly component: ComponentType
  /** Has a place in the bar below (phone) or beside (desk), in the order of the table. */
  readonly isInNavigation?: true
  /** What the place in the navigation counts. */
  readonly counts?: Counted
  /** The page whose place in the navigation is marked while this one is open. */
  readonly within?: `/${string}`
  /** Name among the tabs of the place it lies in, where they stand in the order of the table. */
  readonly tab?: PlaceKey
  /** The tab that is marked while this page is open, when it is none itself. */
  readonly ofTab?: `/${string}`
  /** Offered by the menu of the installed app's icon; `query` asks the page for one of its acts. */
  readonly shortcut?: { readonly name: PwaKey; readonly query?: string }
}

export const mayOpen = (capabilities: readonly Capability[], page: PageRow): boolean =>
  isPermitted(capabilities, page.needs)

/** A place of the navigation, and the page by which this person comes in. */
export type Place = { readonly page: PageRow; readonly door: PageRow }

/** The places of the navigation for a person with these capabilities, in their order. */
export const placesFor = (
  pages: readonly PageRow[],
  capabilities: readonly Capability[],
): readonly Place[] =>
  pages
    .filter((page) => page.isInNavigation)
    .flatMap((page) => {
      const door = mayOpen(capabilities, page) ? page : tabsOf(pages, page, capabilities)[0]
      return door ? [{ page, door }] : []
    })

/** What lies side by side in a place, for a person with these capabilities. */
export const tabsOf = (
  pages: readonly PageRow[],
  place: PageRow,
  capabilities: readonly Capability[],
): readonly PageRow[] =>
  pages.filter(
    (page) =>
      page.tab !== undefined &&
      (page === place || page.within === place.path) &&
      (page.unless === undefined || !capabilities.includes(page.unless)) &&
      mayOpen(capabilities, page),
  )

/** The page that an address shows. */
export const pageAt = (pages: readonly PageRow[], address: string): PageRow | undefined =>
  pages.find((page) => pathsOf(page).some((path) => matches(path, address)))

/** True while the address shows this page or one that lies within it. */
export const isCurrent = (pages: readonly PageRow[], place: PageRow, address: string): boolean => {
  const open = pageAt(pages, address)
  return open !== undefined && (open === place || open.within === place.path)
}

export const pathsOf = ({ path, morePaths = [] }: PageRow): readonly `/${string}`[] => [
  path,
  ...morePaths,
]

/** What a person sees at the address of a page. A shortcut never ends at a page that is not theirs: it leads home. */
export type Outcome = 'page' | 'home' | 'not-for-you'

export function outcomeOf(
  page: PageRow,
  capabilities: readonly Capability[],
  query: Readonly<Record<string, string>>,
): Outcome {
  if (mayOpen(capabilities, page)) return 'page'
  return query[BY_SHORTCUT] === undefined ? 'not-for-you' : 'home'
}

/**
 * What the menu of the installed app's icon offers. The manifest is one for everybody, so an address says that it was
 * opened from there.
 */
export const shortcutsOf = (pages: readonly PageRow[]) =>
  pages.flatMap(({ path, shortcut }) =>
    shortcut
      ? [{ name: shortcut.name, url: `${path}?${shortcut.query ?? BY_SHORTCUT}=1` as const }]
      : [],
  )

/** The word in an address that came from the menu of the icon. */
const BY_SHORTCUT = 'pintasan'

const partsOf = (address: string): readonly string[] => address.split('/').filter(Boolean)

/** A part of a path that begins with a colon stands for anything. */
function matches(path: string, address: string): boolean {
  const parts = partsOf(path)
  const given = partsOf(address)
  return (
    parts.length === given.length &&
    parts.every((part, at) => part.startsWith(':') || part === given[at])
  )
}
