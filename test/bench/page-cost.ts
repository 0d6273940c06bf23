import { resolverRules, serveSites } from '../sites/serve.ts'
import { openBrowser } from '../fixtures/browser.ts'
import type { OwnBrowser } from '../fixtures/browser.ts'
import { requireE2eBuild } from '../fixtures/extension-build.ts'
import { openInstalled } from '../fixtures/installed-extension.ts'
import { clockOf } from '../fixtures/extension-clock.ts'
import { switchOn } from '../fixtures/switch-on.ts'
import { median, percent, times } from './figures.ts'
import { loadDocument, typeFor } from './page-cost/document.ts'
import { traceOurCalls } from './page-cost/our-calls.ts'
import { liveAWeek } from './page-cost/week.ts'

/** `pnpm bench page-cost [pairs of loads] [pairs of typed minutes]`: the Docs replica with and without the extension. */
const LOADS = Number(process.argv[2] ?? 15)
const MINUTES = Number(process.argv[3] ?? 2)
const APPS = ['google-docs', 'google-drive', 'srikandi']

const sites = await serveSites({ port: 0, controlPort: 0 })
const rules = resolverRules(sites)
const plain = await openBrowser({ resolverRules: rules })
const watched = await openBrowser({ resolverRules: rules, extension: requireE2eBuild('chrome') })
const extension = await openInstalled(watched.context)
await clockOf(extension).set('2026-01-19T08:00:00+07:00')
await switchOn(extension, APPS)

const inPairs = async (count: number, run: (browser: OwnBrowser) => Promise<number>) => {
  const pairs: { readonly without: number; readonly with: number }[] = []
  for (let at = 0; at < count; at++) {
    // Who begins changes, so that a machine growing warm or busy favours neither.
    const first = at % 2 === 0 ? plain : watched
    const one = await run(first)
    const two = await run(first === plain ? watched : plain)
    pairs.push(first === plain ? { without: one, with: two } : { without: two, with: one })
  }
  return pairs
}
const tell = (what: string, unit: string, pairs: Awaited<ReturnType<typeof inPairs>>) => {
  const without = median(pairs.map((pair) => pair.without))
  const withIt = median(pairs.map((pair) => pair.with))
  const ratio = median(pairs.map((pair) => pair.with / pair.without))
  process.stdout.write(
    `${what}: ${without.toFixed(0)} ${unit} without, ${withIt.toFixed(0)} ${unit} with; median of paired ratios ${times(ratio)} (${pairs.length} pairs)\n`,
  )
  return withIt - without
}

await inPairs(2, ({ context }) => loadDocument(context))
tell('loading a document', 'ms', await inPairs(LOADS, ({ context }) => loadDocument(context)))
const typed = await inPairs(MINUTES, ({ context }) => typeFor(context, 60_000))
const extra = tell('a minute of typing, main thread', 'ms', typed)
process.stdout.write(`  that is ${percent(extra / 60_000)} of a minute more (aim < 1 %)\n`)

const calls = await traceOurCalls(watched.context, 20_000)
process.stdout.write(
  `our callbacks while typing: ${calls.count} in 20 s, p95 ${calls.p95Ms.toFixed(2)} ms (aim < 4), longest ${calls.maxMs.toFixed(2)} ms, ${percent(calls.totalMs / 20_000)} of the time (aim < 1 %), forced layouts ${calls.forcedLayouts} (aim 0)\n`,
)

const week = await liveAWeek({ context: watched.context, extension, sites })
process.stdout.write(
  `after a simulated week of ${week.events} events: heap of the worker ${week.heapMb.toFixed(1)} MB (${week.freshMb.toFixed(1)} MB when fresh), store ${week.storedKb.toFixed(0)} kB\n`,
)
await Promise.all([plain.close(), watched.close(), sites.close()])
