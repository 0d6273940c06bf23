import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'server',
    include: ['src/**/*.test.{ts,tsx}'],
    // PGlite takes seconds to open on a busy machine; a test that hangs still ends.
    hookTimeout: 90_000,
    testTimeout: 120_000,
  },
})
