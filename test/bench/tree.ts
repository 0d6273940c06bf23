import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFile } from '@jejak/server/platform/db/open'
import { openPostgres } from '@jejak/server/platform/db/postgres'
import type { Database } from '@jejak/server/platform/db/database'
import { migrate } from '@jejak/server/platform/db/migrate'
import { testDeps } from '@jejak/server/test/agency'
import { createSessions } from '../../server/src/accounts/sessions.ts'
import { clientWith, testApp, type Client } from '../../server/test/client.ts'
import { findPostgresBinaries, startPostgres } from '../verify/postgres.ts'
import { quantile, times } from './figures.ts'
import { LEVELS, seedTree, type Drawn, type Seat } from './tree/seed-tree.ts'

/**
 * `pnpm bench tree [rounds]`: *pohon kinerja* of an agency of four levels and 1,000 people, on both engines. Milliseconds
 * by the clock of a whole request in the server (session, permission, statements, JSON), beside one bare query of the
 * same rows; each request is made as somebody else of its level.
 */
const ROUNDS = Number(process.argv[2] ?? 200)
const LIMIT_MS = 300
const NOW = Date.parse('2026-11-18T03:00:00Z')
let isGood = true

type Asking = { readonly drawn: Drawn; readonly as: (seat: Seat) => Promise<Client> }
type Measure = {
  readonly name: string
  readonly level: number
  readonly path: (seat: Seat) => string
}

const open = ({ skpId, rhk }: Seat, at = 0) => `/api/tree/open?skp=${skpId}&rhk=${rhk[at]}`
const gaps = (kind: string) => () => `/api/tree/gaps?year=2026&kind=${kind}`
const MEASURES: readonly Measure[] = [
  { name: 'opens, as the head', level: 0, path: () => '/api/tree?year=2026' },
  { name: 'opens, as staff', level: 3, path: () => '/api/tree?year=2026' },
  { name: 'an RHK of the head is opened', level: 0, path: (seat) => open(seat, 1) },
  { name: 'an RHK of a level-3 chief is opened', level: 2, path: (seat) => open(seat, 1) },
  { name: 'what no one serves, as the head', level: 0, path: gaps('unserved') },
  { name: 'what serves no goal, as the head', level: 0, path: gaps('unlinked') },
]

async function onEngine(engine: string, database: Database) {
  const deps = { ...testDeps(database), now: () => NOW }
  const begun = performance.now()
  const drawn = await seedTree(database)
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  console.log(
    `${engine}: ${drawn.people.flat().length} people on ${LEVELS.length} levels, made in ${seconds} s`,
  )
  const app = testApp(deps, { checkResponses: false })
  const sessions = createSessions(deps)
  const clients = new Map<string, Client>()
  const as = async ({ personId }: Seat) => {
    const known = clients.get(personId)
    if (known) return known
    const token = await sessions.start({ instansiId: drawn.instansiId, personId })
    const client = clientWith(app, { cookie: `sid=${token}` })
    clients.set(personId, client)
    return client
  }
  for (const measure of MEASURES) await compare(engine, database, { drawn, as }, measure)
}

async function compare(
  engine: string,
  database: Database,
  { drawn, as }: Asking,
  { name, level, path }: Measure,
) {
  const seats = drawn.people[level] ?? []
  const took: number[] = []
  const bare: number[] = []
  let bytes = 0
  for (let round = -5; round < ROUNDS; round++) {
    const seat = seats[(round + 5) % seats.length]
    if (!seat) throw new Error('a level without people')
    const client = await as(seat)
    const begun = performance.now()
    const answer = await client.get(path(seat))
    const body = await answer.text()
    const done = performance.now()
    if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${body}`)
    await database.read
      .selectFrom('rhk')
      .selectAll()
      .where('instansi_id', '=', drawn.instansiId)
      .where('owner_id', '=', seat.personId)
      .execute()
    const after = performance.now()
    // The first rounds warm what a running server has warm.
    if (round < 0) continue
    bytes = Math.max(bytes, body.length)
    took.push(done - begun)
    bare.push(after - done)
  }
  const [p50, p95] = [quantile(took, 0.5), quantile(took, 0.95)]
  const isFast = p95 < LIMIT_MS
  isGood &&= isFast
  console.log(
    `${engine}, ${name}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (aim: < ${LIMIT_MS} ms), ` +
      `${times(p50 / quantile(bare, 0.5))} a bare query, ${(bytes / 1000).toFixed(1)} kB at most${isFast ? '' : ' TOO SLOW'}`,
  )
}

const dataDir = mkdtempSync(join(tmpdir(), 'jejak-bench-tree-'))
const file = await openFile({ dataDir, now: Date.now })
await onEngine('SQLite', file)
await file.close()
rmSync(dataDir, { recursive: true, force: true })
const binaries = findPostgresBinaries()
const postgres = binaries && (await startPostgres(binaries))
if (postgres) {
  const database = await openPostgres(postgres.url)
  await migrate({ engine: 'postgres', db: database.read, backup: async () => {} })
  await onEngine('PostgreSQL', database)
  await database.close()
  await postgres.stop()
} else {
  console.log('PostgreSQL: no binaries found, not measured')
  isGood = false
}
if (!isGood) process.exitCode = 1
