import type { Page } from 'puppeteer-core'
import { totpCodeAt } from '../../server/src/accounts/factors/totp.ts'
import type { Member } from '../fixtures/agency/cast.ts'
import { openFirefox } from '../fixtures/firefox-browser.ts'
import { installInFirefox } from '../fixtures/firefox-extension.ts'
import { named, press, readText, untilSays } from '../fixtures/firefox-page.ts'
import { requireFirefox } from '../fixtures/firefox.ts'
import { openStrict } from '../fixtures/strict-browsers.ts'
import { expect, test } from '../fixtures/test.ts'

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

test(
  'in Firefox the signed-in page is paired by one confirmation that names it, and no address is typed',
  { tag: '@office' },
  async ({ jejak, agency, clock, siteServer }) => {
    const { browser, close } = await openFirefox(requireFirefox(), siteServer)
    try {
      const extension = await installInFirefox(browser)
      await extension.switchOn(['google-docs'])
      const page = await browser.newPage()
      await page.goto(jejak.url)
      await signIn(page, agency.pegawai, clock.now)
      await page.goto(`${jejak.url}/bkn`)
      await untilSays(page, 'Ekstensi Jejak belum terhubung')

      const popup = await extension.openPage('popup.html')
      // As it is drawn over a page: the page stays the one in front.
      await page.bringToFront()
      await popup.evaluate(() => location.reload())
      const { host } = new URL(jejak.url)
      await untilSays(popup, `Ini Jejak Anda di ${host}?`)
      await pressBehind(popup, `Ya, sambungkan ke ${host}`)
      await untilSays(popup, `Tersambung ke ${host}.`)
      expect(await extension.readEverything()).toContain(`"page":"${jejak.url}"`)
      // The open page knows at once: nothing has to be loaded anew.
      await expect.poll(() => readText(page)).not.toContain('Ekstensi Jejak belum terhubung')
    } finally {
      await close()
    }
  },
)

/** A popup lies over the page it is asked about; here it is a tab, which in front would be that page itself. */
async function pressBehind(popup: Page, name: string): Promise<void> {
  const { x, y } = await popup.evaluate((text) => {
    const buttons = [...document.querySelectorAll('button')]
    const found = buttons.find((button) => button.textContent.trim() === text)
    const box = found?.getBoundingClientRect()
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: -1, y: -1 }
  }, name)
  await popup.mouse.click(x, y)
}

/** NIP and password, then the code of the authenticator, typed by the keyboard. */
async function signIn(page: Page, who: Member, now: () => number): Promise<void> {
  const type = async (purpose: string, text: string) => {
    await page.locator(`input[autocomplete~="${purpose}"]`).fill(text)
  }
  await type('username', who.nip)
  await type('current-password', who.password)
  await page.keyboard.press('Enter')
  await page.waitForSelector('input[autocomplete~="one-time-code"]')
  await type('one-time-code', totpCodeAt(who.totpSecret, now()))
  await page.keyboard.press('Enter')
  await page.waitForSelector('input[autocomplete~="one-time-code"]', { hidden: true })
}

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
