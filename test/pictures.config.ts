import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'

/** Pictures of the guides, taken from the product as it is: `pnpm pictures`. */
export default defineConfig({
  ...base,
  projects: [{ name: 'pictures' }],
  testMatch: '**/*.pictures.ts',
  workers: 1,
  reporter: 'list',
})
