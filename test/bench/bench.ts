/** `pnpm bench sync [seconds]`, `pnpm bench page-cost`: one file beside this one for each benchmark. */
export const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  sync: () => import('./sync.ts'),
  'page-cost': () => import('./page-cost.ts'),
}

const [name = ''] = process.argv.splice(2, 1)
const bench = BENCHES[name]
if (bench) await bench()
else {
  console.error(`there is no benchmark ${name}; there is ${Object.keys(BENCHES).join(', ')}`)
  process.exitCode = 1
}
