import { defineConfig } from '@playwright/test'
import { findChromium } from './fixtures/chromium.ts'
import { findFirefox } from './fixtures/firefox.ts'

const executablePath = findChromium()

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  // `npm test` says so in its closing remarks; CI always has one.
  testIgnore: findFirefox() === undefined ? ['**/firefox.e2e.ts'] : [],
  outputDir: 'results',
  // Each test starts a browser of its own, and this has to run on two cores.
  workers: 2,
  fullyParallel: false,
  // A limit for what hangs, not a measure: a busy machine takes three times as long as a quiet one.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'results/e2e.json' }]],
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    },
  },
})
