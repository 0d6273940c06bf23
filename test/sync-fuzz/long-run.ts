import { playSeed, type FuzzClock } from './run.ts'
import { openServerWorld } from './server-world.ts'
import { FAULT_KINDS } from './verdict.ts'

/** `pnpm fuzz -- <seeds> [first] [ticks]`: many seeds, totals at the end, and every failing seed by its number. */
const numbers = process.argv.slice(2).map(Number).filter(Number.isInteger)
const [seeds = 10_000, first = 1, ticks] = numbers
const clock: FuzzClock = { nowMs: 0 }
const server = await openServerWorld(() => clock.nowMs)

const totals = new Map<string, number>()
const add = (name: string, count: number) => totals.set(name, (totals.get(name) ?? 0) + count)
const report = (played: number) => {
  const line = [...totals].map(([name, count]) => `${name} ${count}`).join(', ')
  process.stdout.write(`${played} seeds: ${line}\n`)
}

for (const kind of FAULT_KINDS) add(kind, 0)
for (let seed = first; seed < first + seeds; seed++) {
  const result = await playSeed({ server, clock, seed, ticks })
  add('applied', result.applied)
  for (const [what, count] of [...result.played, ...result.faults]) add(what, count)
  for (const kind of FAULT_KINDS) {
    add(kind, result[kind].length)
    for (const what of result[kind]) process.stdout.write(`seed ${seed}: ${kind}: ${what}\n`)
  }
  if ((seed - first + 1) % 100 === 0) report(seed - first + 1)
}
report(seeds)
await server.close()
process.exitCode = FAULT_KINDS.some((kind) => (totals.get(kind) ?? 0) > 0) ? 1 : 0
