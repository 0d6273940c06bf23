import { findChromium } from './fixtures/chromium.ts'
import { findFirefox } from './fixtures/firefox.ts'
import { runBrowserTests } from './verify/browser-run.ts'
import { countBrowserTests } from './verify/browser-tests.ts'
import { findPostgresBinaries, startPostgres } from './verify/postgres.ts'
import { makeScratch } from './verify/scratch.ts'
import { runStep } from './verify/step.ts'
import { sumCanaries } from './verify/canary-sum.ts'
import { formatTally, sumTallies, ONE_FAILED } from './verify/tally.ts'
import type { Tally } from './verify/tally.ts'
import { runUnitTests } from './verify/unit-run.ts'

// What `npm test` runs. Everything is run even when something before it failed, but for the browser
// tests, which mean nothing without a build. The last line is the sum.

const remarks: string[] = []
const tallies: Tally[] = []

const scratch = makeScratch()
if (scratch !== undefined) process.env['TMPDIR'] = scratch.path
const postgres = await preparePostgres()
// Whoever loses patience leaves no database behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void cleanUp().finally(() => process.exit(130)))
}
for (const step of [
  { name: 'format and lint', command: ['pnpm', 'run', 'lint'] },
  { name: 'types', command: ['pnpm', 'run', 'typecheck'] },
]) {
  tallies.push((await runStep(step)).tally)
}
const build = await runStep({
  name: 'build',
  command: ['pnpm', 'run', 'build:all'],
})
const unit = await runUnitTests(postgres.env)
remarks.push(...unit.remarks)
tallies.push(build.tally, unit.tally, await checkInBrowsers(build.succeeded))
await cleanUp()

const total = sumTallies(tallies)
process.stdout.write(`\n${[...remarks, formatTally(total)].join('\n')}\n`)
process.exit(total.failed > 0 ? 1 : 0)

async function cleanUp(): Promise<void> {
  await postgres.stop()
  scratch?.remove()
}

async function preparePostgres(): Promise<{
  readonly env: Readonly<Record<string, string>>
  stop(this: void): Promise<void>
}> {
  const none = { env: {}, stop: () => Promise.resolve() }
  if (process.env['TEST_DATABASE_URL'] !== undefined) {
    remarks.push('PostgreSQL: the one that TEST_DATABASE_URL names.')
    return none
  }
  const binaries = findPostgresBinaries()
  const server = binaries === undefined ? undefined : await startPostgres(binaries)
  if (server === undefined) {
    remarks.push('PostgreSQL: none found; its tests ran on PGlite, PostgreSQL inside Node.')
    return none
  }
  remarks.push(`PostgreSQL: a temporary cluster from ${binaries}.`)
  return { env: { TEST_DATABASE_URL: server.url }, stop: () => server.stop() }
}

async function checkInBrowsers(isBuilt: boolean): Promise<Tally> {
  const chromium = findChromium()
  if (findFirefox() === undefined) remarks.push('Firefox: none found; its tests were skipped.')
  if (chromium === undefined || !isBuilt) {
    remarks.push(
      isBuilt
        ? 'Chromium: none found; the browser tests were skipped. Install one or set CHROMIUM.'
        : 'The browser tests were skipped, because the build failed.',
    )
    return { passed: 0, failed: 0, skipped: await countBrowserTests() }
  }
  remarks.push(`Chromium: ${chromium}.`)
  const judged = await runBrowserTests()
  const canaries = sumCanaries()
  remarks.push(canaries.text, ...judged.remarks)
  return canaries.isEnough ? judged.tally : sumTallies([judged.tally, ONE_FAILED])
}
