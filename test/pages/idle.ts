import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { SOON } from '../fixtures/soon.ts'

/** A limit for what never comes to rest, not a measure: on a busy machine thousands of rows take half a minute. */
const REST_MS = 75_000

/**
 * Waits until a page of Jejak is at rest (`<html data-activity>`): nothing is in flight or about to be, and a device
 * that was just signed in on has what the server knows. What comes next may be to take its network away.
 */
export const untilIdle = (page: Page): Promise<void> =>
  expect
    .poll(() => page.locator('html').getAttribute('data-activity'), { ...SOON, timeout: REST_MS })
    .toBe('idle')

/** Waits until nothing of the device lies there alone any more: what was held back or waited for the network as well. */
export async function untilAllSent(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Semua terkirim' }).first()).toBeVisible()
  await untilIdle(page)
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

/** Until what was said (`say`) has gone by itself: it is among what Tab reaches as long as it is shown. */
export const untilNothingSaid = (page: Page): Promise<void> =>
  expect(page.getByRole('region', { name: 'Pesan singkat' }).getByRole('button')).toHaveCount(0, {
    timeout: 30_000,
  })
