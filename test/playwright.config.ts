import { defineConfig } from '@playwright/test'
import { DISABLED_FEATURES } from './fixtures/chromium-features.ts'
import { findChromium } from './fixtures/chromium.ts'
import { findFirefox } from './fixtures/firefox.ts'
import { TIMEZONE_ID } from './fixtures/time/moment.ts'

const executablePath = findChromium()
/** Where reports, traces and pictures go; a second run beside another has a folder of its own. */
const results = process.env['JEJAK_RESULTS'] ?? 'results'

/**
 * What a test costs and when it is played: its one tag says it, and `guards/` holds that it has one. `@nightly` is
 * deep repetition and not part of `npm test`: `pnpm e2e:nightly`.
 */
const TIERS = ['smoke', 'capture', 'bkn', 'office', 'ui'] as const
const isNightly = process.env['JEJAK_NIGHTLY'] !== undefined

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  // `npm test` says so in its closing remarks; CI always has one.
  testIgnore: findFirefox() === undefined ? ['**/firefox.e2e.ts'] : [],
  outputDir: results,
  // Each test starts a browser of its own, and this has to run on two cores.
  workers: 2,
  fullyParallel: false,
  // A limit for what hangs, not a measure: a busy machine takes three times as long as a quiet one.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: `${results}/e2e.json` }]],
  projects: isNightly
    ? [{ name: 'nightly', grep: /@nightly/ }]
    : [
        ...TIERS.map((tier) => ({ name: tier, grep: new RegExp(`@${tier}`) })),
        { name: 'untagged', grepInvert: /@(smoke|capture|bkn|office|ui|nightly)/ },
      ],
  use: {
    locale: 'id-ID',
    timezoneId: TIMEZONE_ID,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', DISABLED_FEATURES],
    },
  },
})
