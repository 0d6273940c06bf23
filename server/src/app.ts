import { Hono } from 'hono'
import { createPermit } from './access/permit.ts'
import { createPasswords } from './auth/password.ts'
import { createSessions } from './auth/sessions.ts'
import { createSetup } from './auth/setup.ts'
import { createThrottle } from './auth/throttle.ts'
import { isUnavailable } from './platform/db/unavailable.ts'
import { createCookies } from './http/cookies.ts'
import type { Environment, HttpApp } from './http/environment.ts'
import { requestLog, type Log } from './http/log.ts'
import { mountContract } from './http/mount.ts'
import { problemResponse } from './http/problem.ts'
import { createRateLimit, RATES, type Rates } from './http/rate-limit.ts'
import { securityHeaders } from './http/security-headers.ts'
import { mountStatic, type StaticFolders } from './http/static-files.ts'
import { authHandlers } from './routes/auth.ts'
import { evidenceHandlers } from './routes/evidence.ts'
import { serverHandlers } from './routes/server.ts'
import { workHandlers } from './routes/work.ts'
import { randomText } from './platform/secrets/random-text.ts'
import type { World } from './world.ts'

export type AppOptions = World & {
  /** As people reach us: cookies, CSRF and links hang on it. */
  readonly publicUrl: string
  /** What the first admin types in; printed on the console when setup is needed. */
  readonly setupToken: string
  readonly static?: StaticFolders
  readonly trustedProxies?: number
  readonly rates?: Rates
  readonly log?: Log
  readonly checkResponses?: boolean
}

/** The whole server without a socket: `app.request(…)` in tests is the same code as a browser's request. */
export function createApp(options: AppOptions): HttpApp {
  const world: World = options
  const { now, random, seal } = world
  const publicOrigin = new URL(options.publicUrl).origin
  const isHttps = publicOrigin.startsWith('https:')
  const passwords = createPasswords()
  const sessions = createSessions(world)
  const cookies = createCookies({ isHttps, seal, random })
  const setup = createSetup({ world, passwords, token: options.setupToken })
  const throttle = createThrottle(now)

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
      ...authHandlers({ world, passwords, sessions, cookies, setup, throttle }),
      ...workHandlers(world),
      ...evidenceHandlers(world),
      ...serverHandlers({ world, setup, publicUrl: publicOrigin }),
    },
    {
      sessions,
      cookies,
      rateLimit: createRateLimit(options.rates ?? RATES, now),
      publicOrigin,
      trustedProxies: options.trustedProxies ?? 0,
      permit: createPermit(world),
      checkResponses: options.checkResponses ?? false,
    },
  )
  if (options.static) mountStatic(app, options.static)
  app.notFound((c) => problemResponse(c, { code: 'not-found' }))
  return app
}
