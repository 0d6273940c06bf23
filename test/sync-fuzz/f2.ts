import { openServerWorld } from './server-world.ts'
import { playSeed } from './run.ts'
const clock = { nowMs: 0 }
const server = await openServerWorld(() => clock.nowMs)
const n = Number(process.argv[2] ?? 3),
  from = Number(process.argv[3] ?? 1)
const c0 = process.cpuUsage()
const sum: Record<string, number> = {}
let applied = 0
for (let seed = from; seed < from + n; seed++) {
  const r = await playSeed({ server, clock, seed })
  applied += r.applied
  for (const k of ['lost', 'duplicated', 'overwritten', 'unseen', 'diverged', 'stuck'] as const)
    if (r[k].length) {
      sum[k] = (sum[k] ?? 0) + 1
      console.log(seed, k, r[k].slice(0, 3))
    }
}
console.log('cpu ms per run', process.cpuUsage(c0).user / 1000 / n, 'applied', applied, sum)
await server.close()
