import { defineConfig } from 'vitest/config'

/** Opens exported files in LibreOffice, which is too large to ask of every machine: `pnpm run check:exports`. */
export default defineConfig({
  test: { root: import.meta.dirname, include: ['*.spreadsheet.ts'], testTimeout: 120_000 },
})
