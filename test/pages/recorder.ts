import type { Page } from '@playwright/test'

/**
 * Waits until the recorder has read every watched page as it stands, told what it saw, and written it down: what is
 * not in the log then is not recorded. For pages that the recorder does not watch there is nothing to wait for.
 */
export async function untilRead(page: Page): Promise<void> {
  const worker = page
    .context()
    .serviceWorkers()
    .find((each) => each.url().startsWith('chrome-extension:'))
  if (!worker) throw new Error('this browser has no extension')
  await worker.evaluate(() => jejakTest.rest())
}
