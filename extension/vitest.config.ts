import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig(async () => ({
  plugins: await WxtVitest(),
  test: {
    name: 'extension',
    include: ['src/**/*.test.{ts,tsx}'],
    // A limit for what hangs, not a measure: a busy machine takes its time.
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
}))
