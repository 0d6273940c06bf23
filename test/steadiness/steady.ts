import { playBrowserTests } from '../verify/browser-run.ts'
import { startBusyLoops } from './busy-loops.ts'
import { allPassed, describePlays } from './failures.ts'
import type { Play } from './failures.ts'

// `pnpm e2e:steady [plays] [arguments of Playwright …]`: every browser test five times while two loops keep the cores
// busy. A failed test is not played again here: what is asked is how often each one falls.

const BUSY_LOOPS = 2
const [first, ...rest] = process.argv.slice(2)
const hasCount = first !== undefined && /^\d+$/.test(first)
const count = hasCount ? Number(first) : 5
const args = hasCount || first === undefined ? rest : [first, ...rest]

const loops = startBusyLoops(BUSY_LOOPS)
const plays: Play[] = []
for (let at = 1; at <= count; at++) {
  const name = `play ${at} of ${count}`
  const startedAt = Date.now()
  const run = await playBrowserTests({ name, args, results: 'results-steady' })
  plays.push({ name, seconds: (Date.now() - startedAt) / 1000, run })
}
loops.stop()
process.stdout.write(`\n${describePlays(plays)}\n`)
process.exit(allPassed(plays) ? 0 : 1)
