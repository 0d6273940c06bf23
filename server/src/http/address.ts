import type { HttpContext } from './environment.ts'

/**
 * The caller's address. `X-Forwarded-For` is believed only as far as our own proxies wrote it: with n of them the
 * n-th entry from the right, because everything left of it is whatever the caller claims.
 */
export function addressOf(c: HttpContext, trustedProxies: number): string {
  const socket = c.env?.incoming?.socket.remoteAddress ?? 'local'
  if (trustedProxies === 0) return socket
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  return hops.at(-trustedProxies) || socket
}
