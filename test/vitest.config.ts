import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'test',
    include: ['**/*.test.ts'],
    // A limit for what hangs, not a measure: a busy machine takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
