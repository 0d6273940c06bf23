import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

/** The sites with code of their own for the browser. */
export const BUILT_SITES = [
  'srikandi',
  'google-docs',
  'google-drive',
  'kinerja-bkn',
  'sipd',
] as const

/** Builds each replica whose sources are newer than its build; `force` builds all. */
export async function buildSites(options: { readonly force: boolean }): Promise<void> {
  for (const site of BUILT_SITES) {
    const root = join(import.meta.dirname, site)
    if (!options.force && !(await isStale(root))) continue
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      base: '/assets-fx/',
      oxc: { jsx: { runtime: 'automatic' } },
      build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 2000, assetsDir: '' },
    })
  }
}

async function isStale(root: string): Promise<boolean> {
  const built = await stat(join(root, 'dist', 'index.html')).catch(() => undefined)
  if (built === undefined) return true
  const files = await readdir(root, { recursive: true, withFileTypes: true })
  const sources = files.filter((file) => file.isFile() && !file.parentPath.includes('dist'))
  const times = await Promise.all(sources.map((file) => stat(join(file.parentPath, file.name))))
  return times.some((time) => time.mtimeMs > built.mtimeMs)
}
