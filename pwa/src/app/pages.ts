import { DayPage } from '../day/day-page.tsx'
import { lazyPage } from '../screen/lazy-page.tsx'
import type { PageRow } from './page-row.ts'

/**
 * Every page. A new one is a row here: it has its route, its guard and, if it says so, its place in the navigation.
 * Nothing else may decide who sees which page.
 */
export const PAGES: readonly PageRow[] = [
  {
    path: '/',
    morePaths: ['/hari/:day'],
    title: 'nav.today',
    icon: 'today',
    needs: 'self',
    component: DayPage,
    isInNavigation: true,
    shortcut: { name: 'entry.add', query: 'tambah' },
  },
  {
    path: '/templat',
    title: null,
    icon: 'repeat',
    needs: 'self',
    component: lazyPage(async () => (await import('../templates/template-page.tsx')).TemplatePage),
    within: '/',
  },
  {
    path: '/kalender',
    title: 'nav.calendar',
    icon: 'calendar',
    needs: 'self',
    component: lazyPage(async () => (await import('../calendar/calendar-page.tsx')).CalendarPage),
    isInNavigation: true,
  },
  {
    path: '/skp',
    title: 'nav.skp',
    icon: 'plan',
    needs: 'self',
    component: lazyPage(async () => (await import('../skp/skp-page.tsx')).SkpPage),
    isInNavigation: true,
  },
  {
    path: '/bkn',
    title: null,
    icon: 'cloudUp',
    needs: 'self',
    component: lazyPage(async () => (await import('../bkn/fill-page.tsx')).FillPage),
  },
  {
    path: '/bukti/:name',
    title: null,
    icon: 'document',
    needs: 'self',
    component: lazyPage(async () => (await import('../evidence/evidence-page.tsx')).EvidencePage),
  },
  {
    path: '/tinjau',
    title: 'nav.review',
    icon: 'review',
    needs: 'entry.review',
    component: lazyPage(async () => (await import('../review/queue-page.tsx')).QueuePage),
    isInNavigation: true,
    counts: 'waiting',
    shortcut: { name: 'nav.review' },
  },
  {
    path: '/tim',
    title: 'team.title',
    icon: 'people',
    needs: 'person.team',
    component: lazyPage(async () => (await import('../review/team-page.tsx')).TeamPage),
    within: '/tinjau',
  },
  {
    path: '/kotak-masuk',
    title: 'nav.inbox',
    icon: 'inbox',
    needs: 'self',
    component: lazyPage(async () => (await import('../inbox/inbox-page.tsx')).InboxPage),
    isInNavigation: true,
    counts: 'unread',
  },
  {
    path: '/akun',
    title: 'nav.account',
    icon: 'account',
    needs: 'self',
    component: lazyPage(async () => (await import('../account/account-page.tsx')).AccountPage),
    isInNavigation: true,
  },
  {
    path: '/akun/keamanan',
    title: null,
    icon: 'lock',
    needs: 'self',
    component: lazyPage(async () => (await import('../account/security-page.tsx')).SecurityPage),
    within: '/akun',
  },
]
