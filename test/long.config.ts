import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'

/** Long runs and timings in a browser, outside `npm test`: `pnpm e2e:long bkn/filler`. */
export default defineConfig({
  ...base,
  projects: [{ name: 'long' }],
  testMatch: '**/*.long.ts',
  workers: 1,
  reporter: 'list',
})
