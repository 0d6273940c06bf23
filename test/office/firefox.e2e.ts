import type { Page } from 'puppeteer-core'
import { named, press, untilSays } from '../fixtures/firefox-page.ts'
import { openStrict } from '../fixtures/strict-browsers.ts'
import { test } from '../fixtures/test.ts'

test(
  'a store that is blocked, does not open, is full or keeps silent has a sentence and a way out, in Firefox and Chromium',
  { tag: '@office' },
  async ({ jejak, siteServer }) => {
    // Four browsers are started one after the other.
    test.slow()
    for (const name of ['Firefox', 'Chromium'] as const) {
      await test.step(name, async () => {
        const strict = await openStrict[name](siteServer, 'blocked')
        try {
          const page = await strict.browser.newPage()
          await page.goto(jejak.url)
          await untilSays(page, 'Peramban tidak mengizinkan Jejak menyimpan data')
          await untilSays(page, 'buka Jejak di peramban lain')
        } finally {
          await strict.close()
        }

        const { browser, close } = await openStrict[name](siteServer, 'allowed')
        const open = async (how: Fault) => openWith(await browser.newPage(), jejak.url, how)
        try {
          const broken = await open('broken')
          await untilSays(broken, 'Penyimpanan peramban tidak dapat dibuka')
          await press(broken, named('Unduh yang masih terbaca'))
          await untilSays(broken, 'belum dapat memastikan siapa Anda')
          await untilSays(await open('full'), 'Kosongkan ruang')
          const silent = await open('silent')
          await untilSays(silent, 'Penyimpanan peramban belum menjawab')
          await silent.evaluate(() => (window as unknown as { answer: () => void }).answer())
          await untilSays(silent, 'NIP')
        } finally {
          await close()
        }
      })
    }
  },
)

type Fault = 'broken' | 'full' | 'silent'

/** Opens Jejak in a page whose database behaves like this; `answer()` in the page ends a silence. */
async function openWith(page: Page, url: string, how: Fault): Promise<Page> {
  await page.evaluateOnNewDocument((fault: string) => {
    const open = IDBFactory.prototype.open.bind(indexedDB)
    const waiting = new Promise<void>((resolve) => Object.assign(window, { answer: resolve }))
    IDBFactory.prototype.open = (name, version) => {
      if (fault === 'full') throw new DOMException('No room', 'QuotaExceededError')
      if (fault === 'broken') throw new DOMException('Internal error', 'UnknownError')
      const request = open(name, version)
      // Whoever listens hears nothing before the silence ends.
      const handlers: Record<string, (event: Event) => void> = {}
      for (const type of ['success', 'upgradeneeded', 'error', 'blocked']) {
        Object.defineProperty(request, `on${type}`, {
          set: (handler: (event: Event) => void) => {
            handlers[type] = handler
          },
        })
        request.addEventListener(type, (event) => {
          if (type === 'upgradeneeded') handlers[type]?.call(request, event)
          else void waiting.then(() => handlers[type]?.call(request, event))
        })
      }
      return request
    }
  }, how)
  await page.goto(url)
  return page
}
