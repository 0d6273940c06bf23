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
  {
    priority: 2,
    name: (id: string, modules: Modules) =>
      isBeforeApp(id) && isInFirstLoad(id, modules) ? 'libraries' : null,
  },
  {
    priority: 1,
    name: (id: string, modules: Modules) => (isInFirstLoad(id, modules) ? 'app' : null),
  },
  // What parts that come later share: left to the bundler it lies in the chunk of the time line, and each of them, and
  // every form that links, would cost a whole line.
  {
    priority: 0,
    name: (id: string) =>
      Object.keys(SHARED_LATER).find((chunk) => SHARED_LATER[chunk]?.test(id)) ?? null,
  },
]

/** By the chunk they go to. */
const SHARED_LATER: Readonly<Record<string, RegExp>> = {
  line: /\/pwa\/src\/(?:day\/(?:line-context|why-fixed|span-on-screen)|bkn\/day-marks|time-line\/let-go)\./,
  linking: /\/pwa\/src\/linking\/linking-text/,
  refusals: /\/pwa\/src\/(?:entries\/refused-text|screen\/failure-text)/,
  words: /\/shared\/src\/match\/(?!vocabulary|rank)/,
  parts: /\/src\/(?:ui\/[^/]+\.tsx?|screen\/use-keeping\.tsx)$/,
}

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
