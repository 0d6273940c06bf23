/** What a bundler tells of a module: who imports it statically, and whether the page itself names it. */
type Modules = {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null
}

/**
 * Puts all that the first load needs in two chunks: what others wrote, which changes seldom, and what we wrote.
 * Left alone, the bundler cuts it into as many pieces as there are sets of pages that share a module, and thirty
 * small files cost more than two: each is asked for and compressed by itself.
 */
export const FIRST_LOAD_CHUNKS = [
  // What the time line shares with what opens on it: left in the line's own chunk, each of those parts would cost a line.
  { priority: 3, name: (id: string) => (SHARED_BY_LINE.test(id) ? 'line' : null) },
  {
    priority: 2,
    name: (id: string, modules: Modules) =>
      isBeforeApp(id) && isInFirstLoad(id, modules) ? 'libraries' : null,
  },
  {
    priority: 1,
    name: (id: string, modules: Modules) => (isInFirstLoad(id, modules) ? 'app' : null),
  },
]

const SHARED_BY_LINE =
  /\/pwa\/src\/(?:day\/(?:line-context|why-fixed)|bkn\/day-marks|time-line\/let-go)\.tsx?$/

/** What others wrote, and the one module of ours that has to run before it. */
const isBeforeApp = (id: string): boolean =>
  id.includes('/node_modules/') || id.endsWith('/storage/closed-channel.ts')

function isInFirstLoad(id: string, modules: Modules): boolean {
  const seen = new Set<string>()
  const queue = [id]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const info = modules.getModuleInfo(next)
    if (info?.isEntry) return true
    queue.push(...(info?.importers ?? []))
  }
  return false
}
