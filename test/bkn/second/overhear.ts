import type { ConsoleMessage, Page, Request } from '@playwright/test'

/** Where the page's own requests go: the words of an entry belong into the bodies of these, and into nothing else. */
const OWN =
  /^https:\/\/kinerja\.bkn\.go\.id\/(?:(?:kinerja_harian|login|api-fx|assets-fx)\/|favicon\.ico$)/

/**
 * Listens to what leaves the filler other than by the form: the console, the addresses of requests, requests that the
 * site does not make, and what is left in the page's storage.
 */
export function overhear(page: Page): {
  /** Whatever else was written down. */
  readonly lines: string[]
  readonly end: () => Promise<readonly string[]>
} {
  const lines: string[] = []
  const onConsole = (message: ConsoleMessage) => void lines.push(message.text())
  const onRequest = (request: Request) => {
    lines.push(request.url())
    if (!OWN.test(request.url())) lines.push(request.postData() ?? '')
  }
  page.on('console', onConsole)
  page.on('request', onRequest)
  return {
    lines,
    end: async () => {
      page.off('console', onConsole)
      page.off('request', onRequest)
      const kept = await page.evaluate(() =>
        [localStorage, sessionStorage].map((storage) => JSON.stringify(Object.entries(storage))),
      )
      return [...lines, ...kept, page.url()]
    },
  }
}
