import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFile } from '@jejak/server/platform/db/open'
import { playYears } from './play.ts'

/** `pnpm fuzz:worktime -- <people> [seed]`: a year of each, in agencies of 1,000 in turn in the three zones. */
const [people = 10_000, seed = 1] = process.argv.slice(2).map(Number).filter(Number.isInteger)
const EACH = 1000
const totals = { people: 0, days: 0, working: 0, windows: 0, product: 0, reference: 0, wrong: 0 }
for (let round = 0; totals.people < people; round++) {
  const dataDir = mkdtempSync(join(tmpdir(), 'jejak-worktime-'))
  const db = await openFile({ dataDir, now: Date.now })
  const each = Math.min(EACH, Math.ceil((people - totals.people) / 3))
  const { wrong, ...figures } = await playYears(db, seed + round, each)
  await db.close()
  rmSync(dataDir, { recursive: true, force: true })
  totals.people += 3 * each
  totals.days += figures.days
  totals.working += figures.working
  totals.windows += figures.windows
  totals.product += figures.product
  totals.reference += figures.reference
  totals.wrong += wrong.length
  for (const line of wrong.slice(0, 5)) process.stdout.write(`seed ${seed + round}: ${line}\n`)
}
const seconds = (ms: number) => (ms / 1000).toFixed(1)
process.stdout.write(
  `${totals.people} people, ${totals.days} days (${totals.working} with work), ${totals.windows} windows: ` +
    `${totals.wrong} wrong. Product ${seconds(totals.product)} s, reference ${seconds(totals.reference)} s\n`,
)
process.exitCode = totals.wrong > 0 ? 1 : 0
