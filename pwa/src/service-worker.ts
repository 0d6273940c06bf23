/// <reference lib="webworker" />
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope

/** The shell and every page, also those never visited: a page that only works once seen is a bug here. */
precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()

/** Answers of the server are one person's and are kept in their database, never in a cache keyed by address. */
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/api\//, /^\/extension\//],
  }),
)

/** A cache that cannot be read must not stand between the page and a server that answers. */
setCatchHandler(({ request }) => fetch(request))

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting()
})

/**
 * The page that brought the first worker is served by it at once: else a page not yet seen would need the network for
 * the whole of the first visit. A later worker gets here only by the person's yes, or when no page is left.
 */
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

/** The browser thinks the network is back: the page does the sending, this only wakes it. */
self.addEventListener('sync', (event) => {
  if (event instanceof ExtendableEvent) event.waitUntil(wakePages())
})

async function wakePages(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window' })
  for (const page of pages) page.postMessage('jejak:sync')
}
