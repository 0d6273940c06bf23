import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { randomText, type Random } from '../platform/secrets/random-text.ts'
import type { Seal } from '../platform/secrets/seal.ts'
import type { HttpContext } from './environment.ts'

/** The longest a browser may keep a cookie; the server's own limits are shorter and decide. */
const KEPT_SECONDS = 400 * 86_400
const DEVICE_BYTES = 15
const BROWSER_SECONDS = 10 * 60
const BROWSER_BYTES = 20

/**
 * The cookies: a session, a device, and for some minutes a browser that is about to show a passkey. On https their names carry `__Host-`, which a sibling host cannot set; on plain http browsers
 * refuse that prefix, so the names are bare.
 */
export function createCookies({
  isHttps,
  seal,
  random,
}: {
  readonly isHttps: boolean
  readonly seal: Seal
  readonly random: Random
}) {
  const name = (bare: string) => (isHttps ? `__Host-${bare}` : bare)
  const options = {
    path: '/',
    httpOnly: true,
    secure: isHttps,
    sameSite: 'Lax',
    maxAge: KEPT_SECONDS,
  } as const

  return {
    sessionToken: (c: HttpContext) => getCookie(c, name('sid')),
    setSession: (c: HttpContext, token: string) => setCookie(c, name('sid'), token, options),
    clearSession: (c: HttpContext) => {
      deleteCookie(c, name('sid'), { path: '/', secure: isHttps })
    },
    /** What a browser was given to hold while it shows a passkey: a challenge of another browser is of no use in it. */
    browserSecret: (c: HttpContext) => getCookie(c, name('pid')),
    /** Gives it one, or the same for longer: a second tab must not end the first. Answers it. */
    holdBrowser(c: HttpContext): string {
      const secret = getCookie(c, name('pid')) ?? randomText(random, BROWSER_BYTES)
      setCookie(c, name('pid'), secret, { ...options, sameSite: 'Strict', maxAge: BROWSER_SECONDS })
      return secret
    },
    releaseBrowser: (c: HttpContext) => {
      deleteCookie(c, name('pid'), { path: '/', secure: isHttps })
    },
    /** A device we gave a name before. One that anybody made up would be a fresh set of guesses. */
    deviceId(c: HttpContext): string | undefined {
      const [id, signature] = (getCookie(c, name('did')) ?? '').split('.')
      return id && signature && seal.isSigned(id, signature) ? id : undefined
    },
    /** Answers the name. */
    nameDevice(c: HttpContext): string {
      const id = randomText(random, DEVICE_BYTES)
      setCookie(c, name('did'), `${id}.${seal.sign(id)}`, options)
      return id
    },
  }
}
export type Cookies = ReturnType<typeof createCookies>
