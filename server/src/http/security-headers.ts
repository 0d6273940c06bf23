import type { MiddlewareHandler } from 'hono'
import type { Environment } from './environment.ts'

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  // Text never becomes script or markup; the one policy names the service worker (`pwa/src/app/script-address.ts`).
  "require-trusted-types-for 'script'",
  'trusted-types jejak',
].join('; ')

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
} as const

/** On every answer, whatever it is. A year of https once https is how we are reached. */
export const securityHeaders =
  (isHttps: boolean): MiddlewareHandler<Environment> =>
  async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value)
    if (isHttps) c.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    await next()
  }
