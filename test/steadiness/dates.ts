import { DATES } from '../fixtures/time/dates.ts'
import { playBrowserTests } from '../verify/browser-run.ts'
import { allPassed, describePlays } from './failures.ts'
import type { Play } from './failures.ts'

// `pnpm e2e:dates [words of a date's name] [-- arguments of Playwright …]`: every browser test at each moment of
// `fixtures/time/dates.ts`, or at those whose name has the words in it.

const given = process.argv.slice(2)
const dashes = given.indexOf('--')
const words = (dashes === -1 ? given : given.slice(0, dashes)).join(' ')
const args = dashes === -1 ? [] : given.slice(dashes + 1)

const plays: Play[] = []
for (const { name, moment, zone } of DATES.filter((date) => date.name.includes(words))) {
  const startedAt = Date.now()
  const run = await playBrowserTests({
    name: `${name} (${moment}, ${zone})`,
    args,
    results: 'results-dates',
    env: { JEJAK_MOMENT: moment, JEJAK_ZONE: zone },
  })
  plays.push({ name, seconds: (Date.now() - startedAt) / 1000, run })
}
process.stdout.write(`\n${describePlays(plays)}\n`)
process.exit(allPassed(plays) ? 0 : 1)
