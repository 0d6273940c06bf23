import { setTimeout as wait } from 'node:timers/promises'
import { expect } from '@playwright/test'
import type { Browser, Page } from 'puppeteer-core'
import { openFirefox } from '../fixtures/firefox-browser.ts'
import { requireE2eBuild } from '../fixtures/extension-build.ts'
import { findFirefox } from '../fixtures/firefox.ts'
import { test } from '../fixtures/sites.ts'

const firefox = findFirefox() ?? ''

test('in Firefox a letter that is read stands in the log', async ({ sites }) => {
  test.skip(firefox === '', 'there is no Firefox on this machine')
  const { browser, close } = await openFirefox(firefox, sites)
  try {
    await browser.installExtension(requireE2eBuild('firefox'))
    const options = await untilOptionsPage(browser)
    await options.evaluate(async () => {
      await chrome.storage.local.set({
        settings: { consent: { text: 1, at: 1 }, isOn: true, apps: ['srikandi'], anyHour: true },
      })
    })
    const page = await browser.newPage()
    await wait(1000)
    await page.goto('https://srikandi.arsip.go.id/penerimaan-naskah-masuk/naskah-dinas-masuk')
    const link = await page.waitForSelector('a[aria-label="Detail m02"]')
    await link?.click()
    await expect
      .poll(() => options.evaluate(readLabels), { timeout: 20_000 })
      .toContain('000.1.2.3/45/DISKOMINFO/2026')
  } finally {
    await close()
  }
})

/** The extension opens its options when it is installed: the only page of its own that can be reached. */
async function untilOptionsPage(browser: Browser): Promise<Page> {
  for (;;) {
    for (const page of await browser.pages()) {
      const isOurs = await page
        .evaluate(() => location.protocol === 'moz-extension:')
        .catch(() => false)
      if (isOurs) return page
    }
    await wait(200)
  }
}

/** Runs in the options page: labels of what stood in front, from the extension's own database. */
async function readLabels(): Promise<string[]> {
  const wait = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('unreadable')))
    })
  const database = await wait(indexedDB.open('jejak'))
  if (!database.objectStoreNames.contains('events')) return []
  const rows: { event: { object?: { label: string } } }[] = await wait(
    database.transaction('events').objectStore('events').getAll(),
  )
  database.close()
  return rows.flatMap(({ event }) => event.object?.label ?? [])
}
