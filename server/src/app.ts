import { Hono } from 'hono'
import { absenceRoutes } from './absence/routes.ts'
import { createPermit } from './access/permit.ts'
import { createPasswords } from './accounts/factors/password.ts'
import { createChangePassword } from './accounts/change-password.ts'
import { factorRoutes } from './accounts/passkeys/routes.ts'
import { accountRoutes } from './accounts/routes.ts'
import { createSessions } from './accounts/sessions.ts'
import { createSetup } from './accounts/setup.ts'
import { createSignInLog } from './accounts/sign-in-log.ts'
import { createSignIn } from './accounts/sign-in.ts'
import { isFreshAt } from './accounts/step-up.ts'
import { createThrottle } from './accounts/throttle.ts'
import { allowanceRoutes } from './allowance/routes.ts'
import { activationRoutes } from './activation/routes.ts'
import { bknRoutes } from './bkn/routes.ts'
import { cascadeRoutes } from './cascade/routes.ts'
import { treeRoutes } from './cascade/tree/routes.ts'
import { evaluationRoutes } from './evaluation/routes.ts'
import { feedbackRoutes } from './feedback/routes.ts'
import { evidenceRoutes } from './evidence/routes.ts'
import { importRoutes } from './import/routes.ts'
import { createCookies } from './http/cookies.ts'
import type { Environment, HttpApp } from './http/environment.ts'
import { requestLog, type Log } from './http/log.ts'
import { mountContract } from './http/mount.ts'
import { problemResponse } from './http/problem.ts'
import { createBuckets, createRateLimit, RATES, type Rates } from './http/rate-limit.ts'
import { createTakeTurn } from './http/take-turn.ts'
import { serverRoutes } from './http/routes.ts'
import { securityHeaders } from './http/security-headers.ts'
import { mountStatic, type StaticFolders } from './http/static-files.ts'
import { periodRoutes } from './period/routes.ts'
import { BODY_BYTES_A_MINUTE } from './platform/budgets.ts'
import { isUnavailable } from './platform/db/unavailable.ts'
import { randomText } from './platform/secrets/random-text.ts'
import { privacyRoutes } from './privacy/routes.ts'
import { writeOwnData } from './privacy/own-data/write-own-data.ts'
import { createExports, type Exports } from './report/files/exports.ts'
import { reportRoutes } from './report/routes.ts'
import { reviewRoutes } from './review/routes.ts'
import { skpRoutes } from './skp/routes.ts'
import { templateRoutes } from './skp/templates/routes.ts'
import { syncRoutes } from './sync/routes.ts'
import { officeRoutes } from './office/routes.ts'
import { teamRoutes } from './team/routes.ts'
import { viewingRoutes } from './viewing/routes.ts'
import { createNoteViewings } from './viewing/record.ts'
import { worktimeRoutes } from './worktime/routes.ts'
import type { ServerDeps } from './platform/server-deps.ts'

export type AppOptions = ServerDeps & {
  /** As people reach us: cookies, CSRF and links hang on it. */
  readonly publicUrl: string
  /** What the first admin types in; printed on the console when setup is needed. */
  readonly setupToken: string
  readonly static?: StaticFolders
  readonly trustedProxies?: number
  readonly rates?: Rates
  readonly log?: Log
  /** Whoever stops the server waits for what they are writing. */
  readonly exports?: Exports
  readonly checkResponses?: boolean
}

/** The whole server without a socket: `app.request(…)` in tests is the same code as a browser's request. */
export function createApp(options: AppOptions): HttpApp {
  const deps: ServerDeps = options
  const { now, random, seal } = deps
  const publicOrigin = new URL(options.publicUrl).origin
  const isHttps = publicOrigin.startsWith('https:')
  const passwords = createPasswords()
  const sessions = createSessions(deps)
  const takeBytes = createBuckets(now)
  const rateLimit = createRateLimit(options.rates ?? RATES, now)
  const cookies = createCookies({ isHttps, seal, random })
  const setup = createSetup({ deps, passwords, token: options.setupToken })
  const throttle = createThrottle(deps)
  const log = createSignInLog(deps)
  const signIn = createSignIn({ deps, passwords, sessions, throttle, log })
  const exports = options.exports ?? createExports(deps, writeOwnData)
  const changePassword = createChangePassword({ deps, passwords, sessions, throttle, log })

  const app: HttpApp = new Hono<Environment>()
  app.use(
    requestLog({
      log: options.log ?? (() => {}),
      now,
      requestId: () => randomText(random, 10),
    }),
  )
  app.use(securityHeaders(isHttps))
  app.onError((error, c) =>
    problemResponse(
      c,
      isUnavailable(error) ? { code: 'unavailable', retryAfterSeconds: 5 } : { code: 'internal' },
    ),
  )
  mountContract(
    app,
    {
      ...accountRoutes({ deps, setup, signIn, sessions, log, changePassword, cookies }),
      ...factorRoutes({ deps, throttle, sessions, log, cookies, publicUrl: publicOrigin }),
      ...activationRoutes({ deps, passwords, throttle, sessions, log, cookies }),
      ...syncRoutes(deps, (personId) => rateLimit.take('sync', personId)),
      ...bknRoutes(deps),
      ...skpRoutes(deps),
      ...templateRoutes(deps),
      ...cascadeRoutes(deps),
      ...treeRoutes(deps),
      ...reviewRoutes(deps),
      ...teamRoutes(deps),
      ...officeRoutes(deps),
      ...evidenceRoutes(deps),
      ...worktimeRoutes(deps),
      ...absenceRoutes(deps),
      ...periodRoutes(deps),
      ...evaluationRoutes(deps),
      ...feedbackRoutes(deps),
      ...allowanceRoutes(deps),
      ...reportRoutes(deps, exports),
      ...importRoutes(deps),
      ...viewingRoutes(deps),
      ...privacyRoutes(deps, exports),
      ...serverRoutes({ deps, isSetupNeeded: () => setup.isNeeded(), publicUrl: publicOrigin }),
    },
    {
      findActor: (token) => sessions.find(token),
      cookies,
      rateLimit,
      takeTurn: createTakeTurn(),
      takeBytes: (who, bytes) => takeBytes(who, BODY_BYTES_A_MINUTE, { amount: bytes }),
      publicOrigin,
      trustedProxies: options.trustedProxies ?? 0,
      permit: createPermit(deps),
      isFresh: (actor) => isFreshAt(actor, now()),
      noteViewings: createNoteViewings(deps),
      checkResponses: options.checkResponses ?? false,
    },
  )
  if (options.static) mountStatic(app, options.static)
  app.notFound((c) => problemResponse(c, { code: 'not-found' }))
  return app
}
