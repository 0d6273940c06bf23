import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { createSessions } from '@jejak/server/accounts/sessions'
import { createApp } from '@jejak/server/app'
import { readFeedPlace } from '@jejak/server/platform/feed-epoch'
import { RATES } from '@jejak/server/http/rate-limit'
import { openFile } from '@jejak/server/platform/db/open'
import { openPostgres } from '@jejak/server/platform/db/postgres'
import { migrate } from '@jejak/server/platform/db/migrate'
import { makeAgency, testDeps } from '@jejak/server/test/agency'
import { insertEntries, ownerOf } from '@jejak/server/test/many-entries'

/** Child of `stall.ts`: an agency in which one person has 10,000 old entries, 3,000 of them on one day. */
const PLENTY = { ...RATES, normal: 1e9 }
export const HUGE_DAY = '2026-11-17'
const port = Number(process.argv[2])
const url = process.argv[3]

const dataDir = mkdtempSync(join(tmpdir(), 'jejak-bench-'))
const db = url ? await openPostgres(url, {}) : await openFile({ dataDir, now: Date.now })
if (url) await migrate({ engine: 'postgres', db: db.read, backup: async () => {} })
const deps = testDeps(db)
const agency = await makeAgency(db)
const huge = await insertEntries(db, ownerOf(agency, 'ani'), {
  day: HUGE_DAY,
  count: 3000,
  status: 'draft',
})
for (let at = 0; at < 70; at++) {
  const day = new Date(Date.parse('2026-11-16') - at * 86_400_000).toISOString().slice(0, 10)
  await insertEntries(db, ownerOf(agency, 'ani'), { day, count: 100, status: 'approved' })
}
const sessionOf = (name: 'ani' | 'budi' | 'sri') =>
  createSessions(deps).start({ instansiId: agency.instansiId, personId: agency.person[name] })
export type Scene = {
  readonly epoch: string
  readonly cursor: number
  readonly plan: string
  readonly huge: readonly string[]
  readonly ani: string
  readonly budi: string
  readonly sri: string
}
const feed = { instansiId: agency.instansiId, personId: agency.person.ani }
const { epoch, head } = await readFeedPlace(db.read, feed)
const scene: Scene = {
  epoch,
  cursor: head,
  plan: agency.plan.november,
  huge,
  ani: await sessionOf('ani'),
  budi: await sessionOf('budi'),
  sri: await sessionOf('sri'),
}
const app = createApp({
  ...deps,
  publicUrl: `http://localhost:${port}`,
  setupToken: '',
  rates: PLENTY,
})
serve({ fetch: app.fetch, port }, () => process.send?.(scene))

process.once('disconnect', () => {
  void db.close().then(() => {
    rmSync(dataDir, { recursive: true, force: true })
    process.exit(0)
  })
})
