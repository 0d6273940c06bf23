import { openTestSqlite } from '@jejak/server/test/databases'
import { playBody } from './play.ts'
import { openTarget } from './target.ts'

/** `pnpm fuzz:bodies -- <bodies> [first]`: promise P-32. A fresh agency now and then, for some bodies end what others need. */
const [count = 50_000, first = 1] = process.argv.slice(2).map(Number).filter(Number.isInteger)
const AGENCY_EVERY = 500
const STATUSES = new Map<number, number>()
const routes = new Set<string>()
const taken = new Set<string>()
let slowest = 0
let faults = 0
/** Compiled code and caches fill up at first; what grows after that is a leak. */
const WARM = first + count / 5
let rssBefore = 0

for (let from = first; from < first + count; from += AGENCY_EVERY) {
  if (rssBefore === 0 && from >= WARM) rssBefore = process.memoryUsage.rss()
  const db = await openTestSqlite()
  const target = await openTarget(db)
  for (let seed = from; seed < Math.min(from + AGENCY_EVERY, first + count); seed++) {
    const { route, status, ms, fault } = await playBody(target, seed)
    routes.add(route)
    if (status < 400) taken.add(route)
    STATUSES.set(status, (STATUSES.get(status) ?? 0) + 1)
    slowest = Math.max(slowest, ms)
    if (fault === undefined) continue
    faults++
    process.stdout.write(`seed ${seed} ${route}: ${fault}\n`)
  }
  await db.dispose()
}

const grown = (process.memoryUsage.rss() - rssBefore) / 1e6
const told = [...STATUSES].toSorted(([a], [b]) => a - b).map((pair) => pair.join(': '))
process.stdout.write(
  `P-32: ${count} bodies over ${routes.size} routes (${taken.size} took one), ${told.join(', ')}; ` +
    `${faults} faults, slowest ${slowest.toFixed(0)} ms, memory ${grown.toFixed(0)} MB more since a fifth of them\n`,
)
process.exitCode = faults > 0 ? 1 : 0
