import type { Me } from '@jejak/shared/org/me'
import { LocationProvider, Route, Router } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import { claimsCount } from '../data/claims-count.ts'
import { feedbackCount } from '../data/feedback-count.ts'
import { countUnread } from '../data/inbox.ts'
import { findAskedDays } from '../data/asked-days.ts'
import type { DataContext } from '../storage/data-context.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { leave, type Session } from '../data/session.ts'
import { watchSharedComputer } from '../data/shared-computer.ts'
import { storeTrouble, watchStore } from '../data/store-health.ts'
import { startSync } from '../data/sync.ts'
import { factorAsked } from '../sync/step-up.ts'
import { startHandoff } from '../handoff/extension.ts'
import { t } from '../i18n.ts'
import { Mark } from '../ui/icon.tsx'
import { Banners } from './banners.tsx'
import { todayIn } from '../screen/clock.ts'
import { countDayOfUse } from './install-hint.tsx'
import { Navigation } from './navigation.tsx'
import { guarded } from './page-guard.tsx'
import { pathsOf } from './page-row.ts'
import { PAGES } from './pages.ts'
import { SessionContext } from '../screen/use-session.ts'
import { lazy } from '../screen/lazy.tsx'
import { NotFound } from '../screen/not-found.tsx'
import { StoreFace } from './store-face.tsx'
import { SyncStatus } from './sync-status.tsx'

/** Nobody without a capability has any. */
const PlaceTabs = lazy(
  async () => (await import('./seldom.ts')).SELDOM.PlaceTabs(),
  () => null,
)

/** Over whatever is open, which stays as it is. Where it cannot be fetched, nobody has shown anything. */
const FactorDialog = lazy(
  async () => (await import('./seldom.ts')).SELDOM.FactorDialog(),
  ({ props, waiting }) => {
    if (waiting.isGone) props.onEnd(false)
    return null
  },
)

const ROUTES = PAGES.map((page) => ({ paths: pathsOf(page), component: guarded(page) }))

type In = Extract<Session, { state: 'in' }>

/** The app around its pages, for one person. */
export function Shell({
  session,
  onSignIn,
}: {
  readonly session: In
  readonly onSignIn: () => void
}) {
  const { me, context, isShared } = session
  useEffect(() => {
    const stop = new AbortController()
    startSync(context, stop.signal)
    startHandoff({
      database: context.database,
      page: window,
      clock: context.clock,
      zone: me.zone,
      onMeet: (send, until) => {
        const today = () => todayIn(me.zone)
        void import('../data/tell-extension.ts')
          .then(({ tellExtension }) => tellExtension({ context, me, today, send, until }))
          .catch(reportError)
      },
      stop: stop.signal,
    })
    void watchStore(context.database, stop.signal)
    // Its rows are long, and nothing of the first page waits for them.
    void import('../data/skp-server.ts')
      .then(({ refreshSkp }) => refreshSkp(context))
      .catch(reportError)
    void countDayOfUse(context, todayIn(me.zone)).catch(reportError)
    return () => stop.abort()
  }, [context, me.zone])
  // An act that waits for a factor must not be done as whoever comes next.
  useEffect(() => () => factorAsked.value?.(false), [])
  useEffect(() => {
    if (!isShared) return undefined
    const stop = new AbortController()
    watchSharedComputer(stop.signal, () => void leave().catch(reportError))
    return () => stop.abort()
  }, [isShared])
  const unread = valueOr(
    useLive(() => countNews(context, me), [context, me]),
    0,
  )
  const [waiting, setWaiting] = useState(0)
  const isReviewer = me.capabilities.includes('entry.review')
  useEffect(() => {
    if (!isReviewer) return undefined
    const stop = new AbortController()
    // Only supervisors need it, and nobody needs it for the first picture.
    void import('../data/waiting.ts').then(
      ({ watchWaiting }) => {
        if (!stop.signal.aborted) watchWaiting(context, { stop: stop.signal, tell: setWaiting })
      },
      // An old tab after a new release: the page itself says so when it is opened.
      () => undefined,
    )
    return () => stop.abort()
  }, [context, isReviewer])
  useEffect(() => {
    const stop = new AbortController()
    void import('../data/watch-claims.ts').then(
      ({ watchClaims }) => {
        if (!stop.signal.aborted) watchClaims(context, me.person.id, stop.signal)
      },
      () => undefined,
    )
    return () => stop.abort()
  }, [context, me.person.id])
  useEffect(() => void (feedbackCount.value = me.feedback ?? 0), [me])
  const counts = { unread: unread + feedbackCount.value, waiting, ...claimsCount.value }
  const trouble = storeTrouble.value
  const onFactor = factorAsked.value
  return (
    <SessionContext.Provider value={{ me, context }}>
      <LocationProvider>
        <a class="button primary skip" href="#main">
          {t('nav.skip')}
        </a>
        <div class="shell">
          <header class="bar">
            <a class="brand" href="/">
              <Mark />
              {t('app.name')}
            </a>
            <Navigation capabilities={me.capabilities} counts={counts} />
            <SyncStatus context={context} />
          </header>
          <div>
            <Banners me={me} context={context} isExpired={session.expired} onSignIn={onSignIn} />
            {me.capabilities.length > 0 && (
              <PlaceTabs capabilities={me.capabilities} counts={counts} />
            )}
            {trouble ? (
              <StoreFace trouble={trouble} person={me.person} />
            ) : (
              <Router>
                {ROUTES.flatMap(({ paths, component }) =>
                  paths.map((path) => <Route key={path} path={path} component={component} />),
                )}
                <Route default component={NotFound} />
              </Router>
            )}
          </div>
        </div>
        {onFactor && <FactorDialog onEnd={onFactor} />}
      </LocationProvider>
    </SessionContext.Provider>
  )
}

/** Decisions that were not seen yet, and days that somebody asked to be filled. */
const countNews = async ({ database, clock }: DataContext, me: Me): Promise<number> =>
  (await countUnread(database, clock.now())) + (await findAskedDays(database, me)).length
