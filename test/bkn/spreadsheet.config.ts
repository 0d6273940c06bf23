import { defineConfig } from 'vitest/config'

/** Opens our files in LibreOffice, which is too large to ask of every machine: `pnpm run check:spreadsheet`. */
export default defineConfig({
  test: { root: import.meta.dirname, include: ['*.spreadsheet.ts'], testTimeout: 90_000 },
})
