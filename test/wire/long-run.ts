import type { FuzzClock } from '../sync-fuzz/run.ts'
import { openServerWorld } from '../sync-fuzz/server-world.ts'
import { FAULTS, LASTING, SPEEDS } from './faults.ts'
import { playWire, type WireResult } from './play.ts'

/** `pnpm fuzz:wire [seeds] [rows] [entries]`: every fault at every speed, with figures, and what failed by its seed. */
const [seeds = 5, rows = 2_500, entries = 40] = process.argv.slice(2).map(Number)
const clock: FuzzClock = { nowMs: 0 }
const server = await openServerWorld(() => clock.nowMs)
const KINDS = ['lost', 'doubled', 'stuck', 'standing'] as const
const totals = { lost: 0, doubled: 0, stuck: 0, standing: 0, plays: 0 }

for (const fault of [...FAULTS, ...LASTING]) {
  const figures: string[] = []
  for (const speed of SPEEDS) {
    const results: WireResult[] = []
    for (let seed = 1; seed <= seeds; seed++) {
      const result = await playWire({ server, clock, seed, fault, speed, rows, entries })
      results.push(result)
      totals.plays++
      for (const kind of KINDS) {
        totals[kind] += result[kind].length
        for (const what of result[kind])
          console.log(`seed ${seed}: ${fault}, ${speed.name}: ${kind}: ${what}`)
      }
    }
    const mean = (of: (result: WireResult) => number) =>
      Math.round(results.reduce((sum, each) => sum + of(each), 0) / seeds)
    figures.push(
      `${speed.name}: ${mean((each) => each.seconds)} s, ${mean((each) => each.runs)} runs, ` +
        `${mean((each) => each.exchanges)} exchanges, ${mean((each) => each.kilobytes)} kB`,
    )
  }
  console.log(`${fault.padEnd(34)} ${figures.join('; ')}`)
}
console.log(
  `${FAULTS.length + LASTING.length} faults × ${SPEEDS.length} speeds × ${seeds} seeds, ` +
    `${rows} rows and ${entries} new entries each: ${totals.lost} lost, ${totals.doubled} doubled, ` +
    `${totals.stuck} stuck, ${totals.standing} runs that got through and no further`,
)
await server.close()
process.exitCode = KINDS.some((kind) => totals[kind] > 0) ? 1 : 0
