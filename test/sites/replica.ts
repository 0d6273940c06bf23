import type { Page } from '@playwright/test'
import { openBrowser } from '../fixtures/browser.ts'
import { test as base } from '../fixtures/sites.ts'
import { resolverRules } from './serve.ts'

/** A page in a browser without the extension, for testing the replicas themselves. */
export const test = base.extend<{ visitor: Page }>({
  visitor: async ({ sites }, use) => {
    sites.srikandi.fx = { ...sites.srikandi.fx, latencyMs: 20, signMs: 50 }
    const browser = await openBrowser({ resolverRules: resolverRules(sites) })
    await use(await browser.context.newPage())
    await browser.close()
  },
})
