import { CAPABILITIES, type Capability } from '@jejak/shared/access/permission'
import { pwa } from '@jejak/shared/i18n/id/pwa'
import { describe, expect, test } from 'vitest'
import { MANIFEST } from '../../manifest.ts'
import { isCurrent, mayOpen, outcomeOf, pathsOf, placesFor, shortcutsOf } from './page-row.ts'
import { PAGES } from './pages.ts'

/** Every set of capabilities that a person can have. */
const SETS: readonly (readonly Capability[])[] = CAPABILITIES.reduce<Capability[][]>(
  (sets, capability) => sets.flatMap((set) => [set, [...set, capability]]),
  [[]],
)
const opened = (capabilities: readonly Capability[]) =>
  PAGES.filter((page) => mayOpen(capabilities, page)).map((page) => page.path)
const placed = (capabilities: readonly Capability[]) =>
  placesFor(PAGES, capabilities).map((page) => page.path)

const EVERYBODY = [
  '/',
  '/templat',
  '/kalender',
  '/skp',
  '/bkn',
  '/bukti/:name',
  '/kotak-masuk',
  '/akun',
  '/akun/keamanan',
  '/cuti',
  '/perangkat-hilang',
]

describe('the table of pages', () => {
  test('has each address once', () => {
    const paths = PAGES.flatMap(pathsOf)
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('names what it puts into the navigation and what it keeps from some', () => {
    const nameless = PAGES.filter((page) => page.title === null)
    expect(nameless.filter((page) => page.isInNavigation || page.needs !== 'self')).toEqual([])
  })

  test('puts every page that lies within another under one that has a place', () => {
    const places = PAGES.filter((page) => page.isInNavigation).map((page) => page.path)
    const within = PAGES.flatMap((page) => page.within ?? [])
    expect(within.filter((path) => !places.includes(path))).toEqual([])
  })
})

test('without capabilities the pages of one’s own work are open, and only these', () => {
  expect(opened([])).toEqual(EVERYBODY)
  expect(placed([])).toEqual(['/', '/kalender', '/skp', '/kotak-masuk', '/akun'])
})

test('each capability opens its pages and no other', () => {
  expect(opened(['entry.review'])).toEqual(expect.arrayContaining([...EVERYBODY, '/tinjau']))
  expect(opened(['entry.review'])).not.toContain('/tim')
  expect(opened(['person.team'])).not.toContain('/tinjau')
  expect(opened(['entry.review', 'person.team'])).toHaveLength(EVERYBODY.length + 2)
  expect(opened(['org.people'])).toEqual(expect.arrayContaining([...EVERYBODY, '/instansi']))
  const beyond = (capability: Capability) =>
    opened([capability]).filter((path) => !EVERYBODY.includes(path))
  expect(beyond('org.admin')).toEqual(['/impor', '/lembar-aktivasi'])
  expect(beyond('period.manage')).toEqual(['/instansi/kalender', '/instansi/periode'])
})

describe.each(SETS.map((set) => ({ name: set.join(' ') || 'none', set })))(
  'with the capabilities $name',
  ({ set }) => {
    test('the navigation leads only to pages that open', () => {
      expect(placed(set).filter((path) => !opened(set).includes(path as never))).toEqual([])
    })

    test('a page opens or says that it is not for this account', () => {
      const outcomes = PAGES.map((page) => [page.path, outcomeOf(page, set, {})])
      expect(outcomes).toEqual(
        PAGES.map((page) => [page.path, mayOpen(set, page) ? 'page' : 'not-for-you']),
      )
    })

    test('a shortcut leads to a page that opens, or home', () => {
      for (const { url } of shortcutsOf(PAGES)) {
        const { pathname, searchParams } = new URL(url, 'https://jejak.test')
        const page = PAGES.find((each) => each.path === pathname)
        if (!page) throw new Error(`${url} is no page`)
        const outcome = outcomeOf(page, set, Object.fromEntries(searchParams))
        expect(outcome).toBe(mayOpen(set, page) ? 'page' : 'home')
      }
    })
  },
)

test('the manifest offers the shortcuts of the table, in the language of the manifest', () => {
  expect(MANIFEST.shortcuts).toEqual(
    shortcutsOf(PAGES).map(({ name, url }) => ({ name: pwa[name], url })),
  )
})

test.each([
  ['/', '/'],
  ['/hari/2026-11-17', '/'],
  ['/templat', '/'],
  ['/skp', '/skp'],
  ['/tinjau', '/tinjau'],
  ['/tim', '/tinjau'],
  ['/instansi', '/instansi'],
  ['/instansi/pegawai/0', '/instansi'],
  ['/instansi/unit', '/instansi'],
  ['/kotak-masuk', '/kotak-masuk'],
  ['/akun', '/akun'],
])('at %s the place of %s is marked, and no other', (address, place) => {
  const marked = PAGES.filter((page) => page.isInNavigation).filter((page) =>
    isCurrent(PAGES, page, address),
  )
  expect(marked.map((page) => page.path)).toEqual([place])
})

test.each(['/bkn', '/bukti/abc.jpg', '/tidak/ada'])('at %s no place is marked', (address) => {
  expect(PAGES.filter((page) => page.isInNavigation && isCurrent(PAGES, page, address))).toEqual([])
})
