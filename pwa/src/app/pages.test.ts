import { CAPABILITIES, type Capability } from '@jejak/shared/access/permission'
import { pwa } from '@jejak/shared/i18n/id/pwa'
import { describe, expect, test } from 'vitest'
import { MANIFEST } from '../../manifest.ts'
import {
  isCurrent,
  mayOpen,
  outcomeOf,
  pathsOf,
  placesFor,
  shortcutsOf,
  tabsOf,
} from './page-row.ts'
import { PAGES } from './pages.ts'

/** Every set of capabilities that a person can have. */
const SETS: readonly (readonly Capability[])[] = CAPABILITIES.reduce<Capability[][]>(
  (sets, capability) => sets.flatMap((set) => [set, [...set, capability]]),
  [[]],
)
const opened = (capabilities: readonly Capability[]) =>
  PAGES.filter((page) => mayOpen(capabilities, page)).map((page) => page.path)
const placed = (capabilities: readonly Capability[]) =>
  placesFor(PAGES, capabilities).map(({ door }) => door.path)

const EVERYBODY = [
  '/',
  '/templat',
  '/kalender',
  '/skp',
  '/penilaian',
  '/pohon',
  '/bkn',
  '/bukti/:name',
  '/kotak-masuk',
  '/umpan-balik',
  '/akun',
  '/akun/keamanan',
  '/akun/data',
  '/akun/atasan',
  '/akun/catatan',
  '/laporan',
  '/laporan/cetak',
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

  test('marks a tab for every page of a place that has tabs', () => {
    const tabs = PAGES.filter((page) => page.tab !== undefined).map((page) => page.path)
    const inTabs = PAGES.filter((page) => page.path.startsWith('/instansi') && !page.tab)
    expect(inTabs.filter((page) => !tabs.includes(page.ofTab ?? '/'))).toEqual([])
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
  expect(opened(['team.follow'])).not.toContain('/tinjau')
  expect(opened(['entry.review', 'person.team', 'team.follow'])).toHaveLength(EVERYBODY.length + 8)
  expect(opened(['org.people'])).toEqual(expect.arrayContaining([...EVERYBODY, '/instansi']))
  const beyond = (capability: Capability) =>
    opened([capability]).filter((path) => !EVERYBODY.includes(path))
  expect(beyond('org.admin')).toEqual([
    '/instansi/peran',
    '/lembar-aktivasi',
    '/instansi/tunjangan',
    '/instansi/catatan',
  ])
  expect(beyond('org.lists')).toEqual(['/impor'])
  expect(beyond('period.manage')).toEqual([
    '/instansi/kalender',
    '/instansi/pola',
    '/instansi/jadwal',
    '/instansi/periode',
  ])
})

test.each([
  ['org.people', '/instansi', ['people', 'units', 'claims']],
  ['period.manage', '/instansi/kalender', ['calendar', 'patterns', 'rosters', 'periods']],
  ['org.admin', '/instansi/peran', ['roles', 'sheets', 'allowance', 'acts']],
  ['org.lists', '/impor', ['import']],
  ['team.follow', '/instansi/pengisian', ['filling']],
] as const)('with %s alone the agency is entered by %s', (capability, door, tabs) => {
  const place = PAGES.find((page) => page.path === '/instansi')
  if (!place) throw new Error('the agency has no place')
  expect(placed([capability])).toContain(door)
  const names = tabsOf(PAGES, place, [capability]).map(({ tab }) => tab)
  expect(names).toEqual(tabs)
})

test('whoever decides follows their people beside the queue, and not in the agency as well', () => {
  const place = PAGES.find((page) => page.path === '/instansi')
  if (!place) throw new Error('the agency has no place')
  const namesFor = (set: readonly Capability[]) => tabsOf(PAGES, place, set).map(({ tab }) => tab)
  expect(namesFor(['entry.review', 'team.follow'])).toEqual([])
  expect(namesFor(['team.follow', 'period.manage'])).toContain('filling')
})

test('nobody has more than one place of the agency, and without a capability none', () => {
  for (const set of SETS) {
    const places = placesFor(PAGES, set).filter(({ page }) => page.path === '/instansi')
    const mayManage = set.some((each) => each.startsWith('org.') || each === 'period.manage')
    const followsForAgency = set.includes('team.follow') && !set.includes('entry.review')
    expect(places).toHaveLength(mayManage || followsForAgency ? 1 : 0)
  }
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
  ['/tinjau/skp', '/tinjau'],
  ['/tim', '/tinjau'],
  ['/instansi', '/instansi'],
  ['/instansi/pegawai/0', '/instansi'],
  ['/instansi/unit', '/instansi'],
  ['/instansi/unit/0', '/instansi'],
  ['/instansi/periode', '/instansi'],
  ['/impor', '/instansi'],
  ['/lembar-aktivasi', '/instansi'],
  ['/akun/atasan', '/akun'],
  ['/akun/catatan', '/akun'],
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
