import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { createApp } from '@jejak/server/app'
import { createSessions } from '@jejak/server/accounts/sessions'
import { openFile } from '@jejak/server/platform/db/open'
import { createFileStore } from '@jejak/server/platform/file-store'
import { readFeedPlace } from '@jejak/server/platform/feed-epoch'
import { makeAgency, random, testDeps } from '@jejak/server/test/agency'
import { migrate } from '../../server/src/platform/db/migrate.ts'
import { openPostgres } from '../../server/src/platform/db/postgres.ts'
import { fillTeam } from './fill-team.ts'
import type { Person } from './sync-server.ts'

/** Child of `export.ts`: the product with people who sync, and a supervisor of a team with so many entries. */
const PEOPLE = 50
const PLENTY = { normal: 1e9, pull: 1e9, sync: 1e9, 'sign-in': 1e9, upload: 1e9 }
const [port, rows] = process.argv.slice(2, 4).map(Number) as [number, number]
const url = process.argv[4]

export type Told = { readonly people: readonly Person[]; readonly supervisor: string }

const dataDir = mkdtempSync(join(tmpdir(), 'jejak-bench-'))
const db = url ? await openPostgres(url) : await openFile({ dataDir, now: Date.now })
if (url) await migrate({ engine: 'postgres', db: db.read, backup: async () => {} })
const deps = { ...testDeps(db), files: createFileStore(join(dataDir, 'files'), random) }
const people: Person[] = []
for (let at = 0; at < PEOPLE; at++) {
  const agency = await makeAgency(db)
  const person = { instansiId: agency.instansiId, personId: agency.person.ani }
  const { epoch, head } = await readFeedPlace(db.read, person)
  const token = await createSessions(deps).start(person)
  people.push({ epoch, cursor: head, ...person, token, plan: agency.plan.november })
}
const team = await makeAgency(db)
await fillTeam(db, team, rows)
const supervisor = await createSessions(deps).start({
  instansiId: team.instansiId,
  personId: team.person.sri,
})
const app = createApp({
  ...deps,
  publicUrl: `http://localhost:${port}`,
  setupToken: '',
  rates: PLENTY,
})
const told: Told = { people, supervisor }
serve({ fetch: app.fetch, port }, () => process.send?.(told))

/** Files below a folder, whatever it is called. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)

let peak = 0
setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20)
process.on('message', (asked: 'peak' | 'files') => {
  if (asked === 'files') return void process.send?.(filesIn(join(dataDir, 'files')))
  process.send?.(peak)
  peak = process.memoryUsage.rss()
})
process.once('disconnect', () => {
  void db.close().then(() => {
    rmSync(dataDir, { recursive: true, force: true })
    process.exit(0)
  })
})
