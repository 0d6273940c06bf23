import type { Page } from '@playwright/test'
import { openPlainDevice } from '../fixtures/browser.ts'
import { test as base } from '../fixtures/plain-browser.ts'

/** A page in a browser without the extension, for testing the replicas themselves. */
export const test = base.extend<{ visitor: Page }>({
  visitor: async ({ sites, plainBrowser }, use) => {
    sites.srikandi.fx = { ...sites.srikandi.fx, latencyMs: 20, signMs: 50 }
    const context = await openPlainDevice(plainBrowser)
    await use(await context.newPage())
    await context.close()
  },
})
