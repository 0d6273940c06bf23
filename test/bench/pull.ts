import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { createApp } from '@jejak/server/app'
import { createSessions } from '@jejak/server/accounts/sessions'
import { openFile } from '@jejak/server/platform/db/open'
import { makeAgency, testDeps, type Agency } from '@jejak/server/test/agency'
import { insertEntries, ownerOf } from '@jejak/server/test/many-entries'
import { openPlainBrowser, openPlainDevice } from '../fixtures/browser.ts'
import { findFreePort } from '../fixtures/free-port.ts'
import { rememberPerson } from '../fixtures/remember-person.ts'
import { median, times } from './figures.ts'

/**
 * `pnpm bench pull [rounds]`: the first pull of a new device, in Chromium, with the built PWA and all that listens to its
 * database, at the rates of the product. Read the ratios: five times the rows may take six times as long.
 */
const ROUNDS = Number(process.argv[2] ?? 1)
const SIZES = [2_500, 10_000, 50_000] as const
const PER_DAY = 10
const DAY_MS = 86_400_000
const LONGEST_MS = 20 * 60_000

const root = resolve(import.meta.dirname, '../..')
const dataDir = mkdtempSync(join(tmpdir(), 'jejak-bench-'))
const port = await findFreePort()
const url = `http://localhost:${port}`
const db = await openFile({ dataDir, now: Date.now })
const deps = testDeps(db)
const app = createApp({
  ...deps,
  publicUrl: url,
  setupToken: '',
  static: { pwa: join(root, 'pwa/dist'), extension: join(root, 'extension/.output') },
})
const server = serve({ fetch: app.fetch, port })
const browser = await openPlainBrowser('')

const seconds = new Map<number, number[]>(SIZES.map((size) => [size, []]))
for (let round = 0; round < ROUNDS; round++) {
  for (const size of SIZES) {
    const agency = await makeAgency(db)
    await fill(agency, size)
    const took = await pull(agency, size)
    seconds.get(size)?.push(took)
    console.log(`${size} rows: ${took.toFixed(1)} s`)
  }
}
const [year, four, twenty] = SIZES.map((size) => median(seconds.get(size) ?? []))
console.log(
  `10,000 rows take ${times((four ?? NaN) / (year ?? NaN))} what 2,500 take (4 × as many), ` +
    `50,000 take ${times((twenty ?? NaN) / (four ?? NaN))} what 10,000 take (5 × as many; aim ≤ 6)`,
)
await browser.close()
server.close()
await db.close()
rmSync(dataDir, { recursive: true, force: true })
process.exit(0)

/** Years of days of ten approved entries, the last of them today. */
async function fill(agency: Agency, size: number): Promise<void> {
  const days = size / PER_DAY
  for (let back = days - 1; back >= 0; back--) {
    const at = Date.now() - back * DAY_MS
    const nth = days - back
    await insertEntries(db, ownerOf(agency, 'ani'), {
      day: new Date(at).toISOString().slice(0, 10),
      count: PER_DAY,
      status: 'approved',
      after: (nth - 1) * PER_DAY,
      change: {
        decision: JSON.stringify({
          act: 'approve',
          comment: '',
          by: 'Sri',
          actingAs: 'Kepala',
          at,
          seq: nth,
        }),
      },
    })
  }
}

/** Seconds from opening the app on a new device until its database holds every row and it says that all is here. */
async function pull({ instansiId, person }: Agency, size: number): Promise<number> {
  const session = await createSessions(deps).start({ instansiId, personId: person.ani })
  const context = await openPlainDevice(browser)
  await rememberPerson(context, { url, session })
  const page = await context.newPage()
  const from = performance.now()
  await page.goto(url)
  while (!(await page.evaluate(isWhole, { personId: person.ani, size }))) {
    if (performance.now() - from > LONGEST_MS) throw new Error('the pull does not end')
    await pause(200)
  }
  const took = (performance.now() - from) / 1000
  await context.close()
  return took
}

/** Runs in the page. */
async function isWhole({ personId, size }: { readonly personId: string; readonly size: number }) {
  const known = await indexedDB.databases()
  if (!known.some(({ name }) => name === `jejak-${personId}`)) return false
  return new Promise<boolean>((done) => {
    const opening = indexedDB.open(`jejak-${personId}`)
    opening.addEventListener('error', () => done(false))
    opening.addEventListener('success', () => {
      const database = opening.result
      const end = (value: boolean) => {
        database.close()
        done(value)
      }
      if (!database.objectStoreNames.contains('entries')) return end(false)
      const reading = database.transaction(['entries', 'meta'])
      const state = reading.objectStore('meta').get('sync')
      const count = reading.objectStore('entries').count()
      reading.addEventListener('complete', () =>
        end(count.result === size && state.result !== undefined && state.result.pull === undefined),
      )
    })
  })
}
