import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { readDatabases } from '../../fixtures/databases.ts'
import { SOON } from '../../fixtures/soon.ts'

/**
 * Waits until a device that was just signed in on has what the server knows: the SKP and the entries so far.
 * Nothing on the screen says so, and what comes next may be to take its network away.
 */
export const untilReceived = (page: Page): Promise<void> =>
  expect
    .poll(
      async () => {
        const stores = Object.entries(await page.evaluate(readDatabases, undefined))
        const rows = (store: string) =>
          stores.flatMap(([name, all]) => (name.endsWith(`/${store}`) ? all : []))
        const isSynced = rows('meta').some((row) => Object(row).lastSyncAt > 0)
        return isSynced && rows('skp').length > 0
      },
      { ...SOON, timeout: 30_000 },
    )
    .toBe(true)

/** The card of the entry whose sentence has this in it. */
export const entryCard = (page: Page, sentence: string): Locator =>
  page.locator('article.entry').filter({ hasText: sentence })

export const untilAllSent = (page: Page): Promise<void> =>
  expect(page.getByText('Semua terkirim').first()).toBeVisible({ timeout: 20_000 })

/** Until the page is served by its worker, after which no part of it needs the network: in the first visit too. */
export const untilServedOffline = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), SOON)
    .toBe(true)
