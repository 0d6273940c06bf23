import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createApp } from '@jejak/server/app'
import { createSessions } from '@jejak/server/accounts/sessions'
import { openFile } from '@jejak/server/platform/db/open'
import { readFeedPlace } from '@jejak/server/platform/feed-epoch'
import { makeAgency, testDeps } from '@jejak/server/test/agency'
import { insertSameRows } from './bare-insert.ts'

/** Child of `sync.ts`: the product on one port, on the next a bare route that inserts the same rows. */
const PEOPLE = 64
const PLENTY = { normal: 1e9, pull: 1e9, sync: 1e9, 'sign-in': 1e9, upload: 1e9 }
const port = Number(process.argv[2])

const dataDir = mkdtempSync(join(tmpdir(), 'jejak-bench-'))
const db = await openFile({ dataDir, now: Date.now })
const deps = testDeps(db)
export type Person = {
  readonly instansiId: string
  readonly personId: string
  readonly epoch: string
  /** How far the device has read its feed; the bench moves it on with each answer. */
  readonly cursor: number
  readonly token: string
  readonly plan: string
}
const people: Person[] = []
for (let at = 0; at < PEOPLE; at++) {
  const agency = await makeAgency(db)
  const person = { instansiId: agency.instansiId, personId: agency.person.ani }
  const { epoch, head } = await readFeedPlace(db.read, person)
  people.push({
    epoch,
    cursor: head,
    ...person,
    token: await createSessions(deps).start(person),
    plan: agency.plan.november,
  })
}
const publicUrl = `http://localhost:${port}`
const app = createApp({ ...deps, publicUrl, setupToken: '', rates: PLENTY })
serve({ fetch: app.fetch, port })

const bare = new Hono()
bare.post('/bare', async (c) => {
  const body: unknown = await c.req.json()
  await db.write((tx) => insertSameRows(tx, body))
  return c.json({ ok: true })
})
serve({ fetch: bare.fetch, port: port + 1 }, () => process.send?.(people))

// Processor time is the same on a busy machine, where rates are not.
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.(user + system)
})
process.once('disconnect', () => {
  void db.close().then(() => {
    rmSync(dataDir, { recursive: true, force: true })
    process.exit(0)
  })
})
