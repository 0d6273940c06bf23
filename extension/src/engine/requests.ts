import type { CaptureTable } from './adapter.ts'
import { matchesAny, matchPath } from './glob.ts'
import { withoutAccount } from './place.ts'

export type RequestSeen = { readonly kind: 'ok' | 'failed' | 'save' }

/**
 * Watches the page's own requests through resource timing: address and status, no method, no body. The
 * address arrives with its whole query, so it is cut down to one word before anything else sees it.
 */
export function watchRequests(
  adapter: CaptureTable,
  key: () => string,
  onRequest: (seen: RequestSeen) => void,
  signal: AbortSignal,
): void {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!(entry instanceof PerformanceResourceTiming)) continue
      if (!['fetch', 'xmlhttprequest', 'beacon'].includes(entry.initiatorType)) continue
      const kind = classify(adapter, entry, key())
      if (kind) onRequest({ kind })
    }
  })
  observer.observe({ type: 'resource' })
  signal.addEventListener('abort', () => observer.disconnect())
}

function classify(
  adapter: CaptureTable,
  entry: PerformanceResourceTiming,
  key: string,
): RequestSeen['kind'] | undefined {
  if (!URL.canParse(entry.name)) return undefined
  const { hostname, pathname } = new URL(entry.name)
  const path = adapter.dropAccount ? withoutAccount(pathname) : pathname
  const status = entry.responseStatus
  const ok = status >= 200 && status < 300
  const host = adapter.requestHost
  if (hostname !== host && !hostname.endsWith(`.${host}`)) return undefined
  if (adapter.notRequestHosts?.includes(hostname)) return undefined
  if (ok && adapter.saves.some((glob) => matchPath(glob, path)?.id === key)) return 'save'
  if (adapter.requestPaths && !matchesAny(adapter.requestPaths, path)) return undefined
  if (ok) return 'ok'
  // Status 0 is an opaque answer: it says nothing either way.
  return status >= 400 ? 'failed' : undefined
}
