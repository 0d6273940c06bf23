/** `pnpm bench <name>`: one file beside this one for each. All print ratios measured side by side in one run. */
export const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  /** `[seconds]`: sync beside a bare route that inserts the same rows. */
  sync: () => import('./sync.ts'),
  /** `[pairs of loads] [pairs of typed minutes]`: a watched page with and without the extension. */
  'page-cost': () => import('./page-cost.ts'),
  /** `[rounds] [postgres url]`: one person's answers while a colleague with 3,000 entries on a day submits. */
  stall: () => import('./stall.ts'),
  /** `[rounds]`: the first pull of a new device with 2,500, 10,000 and 50,000 rows, in Chromium. */
  pull: () => import('./pull.ts'),
  /** `[entries] [postgres url]`: a page of a queue with 1,000 reports and 15,000 waiting, while the archive grows. */
  queue: () => import('./queue.ts'),
  'suggest-day': () => import('./suggest-day.ts'),
  rank: () => import('./rank.ts'),
  /** `[people] [mistakes] [seed]`: lists of an agency with planted mistakes, on both engines; fails when one is missed or invented. */
  import: () => import('./import.ts'),
  /** `[rows] [rounds]`: a file of so many rows is made while fifty people sync, on both engines; what a cancelled one leaves. */
  export: () => import('./export.ts'),
  /** `[entries]…`: the month of 1,000 people and a page of the queue at each size, on both engines, with the plans. */
  team: () => import('./team.ts'),
  /** `[rounds]`: *pohon kinerja* of 1,000 people on four levels, on both engines; fails above 300 ms (p95). */
  tree: () => import('./tree.ts'),
}

const [name = ''] = process.argv.splice(2, 1)
const bench = BENCHES[name]
if (bench) await bench()
else {
  console.error(`there is no benchmark ${name}; there is ${Object.keys(BENCHES).join(', ')}`)
  process.exitCode = 1
}
