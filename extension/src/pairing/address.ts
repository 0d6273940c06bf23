import { adapterFor, isSiteApp } from '../adapters/registry/adapters.ts'
import { isSignInHost } from '../engine/host.ts'

/** Where the report itself is written: never recorded, and no Jejak. */
const REPORTS = 'kinerja.bkn.go.id'

/** Apps of the list, sign-in pages, and the place where the report itself is written. */
export function isKnownHost(host: string): boolean {
  if (host === REPORTS || isSignInHost(host)) return true
  const adapter = adapterFor(`https://${host}/`)
  return adapter !== undefined && !isSiteApp(adapter.app)
}

/** An https origin, or http on this very computer. Anything after the host is cut. */
export function toOrigin(text: string): string | undefined {
  if (!URL.canParse(text.trim())) return undefined
  const { protocol, hostname, origin, username, password } = new URL(text.trim())
  if (username || password) return undefined
  const isLocal = protocol === 'http:' && hostname === 'localhost'
  return protocol === 'https:' || isLocal ? origin : undefined
}

/** The origin that a tab may be paired by; undefined for pages that are surely no Jejak. */
export function pairableOrigin(url: string | undefined): string | undefined {
  const origin = url === undefined ? undefined : toOrigin(url)
  return origin !== undefined && !isKnownHost(new URL(origin).hostname) ? origin : undefined
}
