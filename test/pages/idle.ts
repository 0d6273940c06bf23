import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readDatabases } from '../fixtures/databases.ts'
import { SOON } from '../fixtures/soon.ts'

/**
 * Waits until a page of Jejak is at rest: nothing is in flight, nothing is due, and a device that was just signed in on
 * has what the server knows. What comes next may be to take its network away.
 */
export const untilIdle = (page: Page): Promise<void> =>
  expect
    .poll(
      async () => {
        const activity = await page.locator('html').getAttribute('data-activity')
        return activity ?? ((await isAtRest(page)) ? 'idle' : 'busy')
      },
      { ...SOON, timeout: 30_000 },
    )
    .toBe('idle')

/** What can be seen from outside of a build that does not say so itself. */
async function isAtRest(page: Page): Promise<boolean> {
  if (!(await page.getByRole('button', { name: 'Semua terkirim' }).first().isVisible()))
    return false
  const [stores, isPlanFetched] = await Promise.all([
    page.evaluate(readDatabases, undefined),
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .some(({ name }) => new URL(name).pathname === '/api/skp'),
    ),
  ])
  const rows = (store: string) =>
    Object.entries(stores).flatMap(([name, all]) => (name.endsWith(`/${store}`) ? all : []))
  const isSynced = rows('meta').some((row) => Object(row).lastSyncAt > 0)
  return isSynced && isPlanFetched && rows('outbox').length === 0
}

/** Until the page is served by its worker, after which no part of it needs the network: in the first visit too. */
export const untilServedOffline = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), SOON)
    .toBe(true)

/** Takes the network away from the device of a page that has all it needs. */
export async function goOffline(page: Page): Promise<void> {
  await untilIdle(page)
  await untilServedOffline(page)
  await page.context().setOffline(true)
}
