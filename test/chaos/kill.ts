import { spawn, type ChildProcess } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { createSessions } from '@jejak/server/accounts/sessions'
import { verifyChain } from '@jejak/server/test/verify-chain'
import { openFile } from '@jejak/server/platform/db/open'
import { makeAgency, testDeps } from '@jejak/server/test/agency'
import { writeUntilDown, type Acknowledged } from './writer.ts'

/**
 * Kills the real server with SIGKILL again and again while people write, and after each kill looks for every
 * mutation that was acknowledged. `pnpm chaos [rounds]`; ends with 1 when a single one is missing.
 */
const ROUNDS = Number(process.argv[2] ?? 200)
const WRITERS = 12
const PORT = 18_700 + randomInt(900)
const BASE = `http://127.0.0.1:${PORT}`
const MAIN = resolve(import.meta.dirname, '../../server/src/main.ts')

const dataDir = mkdtempSync(join(tmpdir(), 'jejak-chaos-'))
const writers = await prepare()
const acknowledged: Acknowledged[] = []
const figures = { kills: 0, requests: 0, lost: 0, unheard: 0 }

for (let round = 1; round <= ROUNDS; round++) {
  const server = await startServer()
  const before = acknowledged.length
  const writing = writers.map((writer) => writeUntilDown(BASE, writer, acknowledged))
  await sleep(randomInt(40, 300))
  server.kill('SIGKILL')
  const counts = await Promise.all(writing)
  await exited(server)
  figures.kills++
  figures.requests += counts.reduce((sum, count) => sum + count, 0)
  figures.lost += countLost(acknowledged.slice(before))
  if (round % 20 === 0)
    console.log(`${round} kills, ${acknowledged.length} acknowledged, ${figures.lost} lost`)
}

figures.lost += countLost(acknowledged)
const chains = await brokenChains()
rmSync(dataDir, { recursive: true, force: true })
console.log(
  `${figures.kills} × kill -9, ${figures.requests} answered requests, ${acknowledged.length} acknowledged mutations, ` +
    `${figures.lost} lost, ${figures.unheard} committed without the client hearing of it, ${chains} broken chains`,
)
if (acknowledged.length === 0 || figures.lost > 0 || chains > 0) process.exitCode = 1

async function prepare() {
  const db = await openFile({ dataDir, now: Date.now })
  const deps = testDeps(db)
  const found = []
  for (let at = 0; at < WRITERS; at++) {
    const agency = await makeAgency(db)
    const person = { instansiId: agency.instansiId, personId: agency.person.ani }
    found.push({ ...person, agency, token: await createSessions(deps).start(person) })
  }
  await db.close()
  return found
}

async function startServer(): Promise<ChildProcess> {
  const env = { ...process.env, PORT: String(PORT), DATA_DIR: dataDir, HOST: '127.0.0.1' }
  const server = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  for (let attempt = 0; attempt < 2000; attempt++) {
    const answer = await fetch(`${BASE}/api/health`).catch(() => undefined)
    if (answer?.ok) return server
    if (server.exitCode !== null) break
    await sleep(10)
  }
  throw new Error('the server did not come up')
}

function exited(server: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (server.exitCode !== null || server.signalCode !== null) done()
    else server.once('exit', () => done())
  })
}

/** Looks with a connection of its own, as a restart would, and not through the server's code. */
function countLost(expected: readonly Acknowledged[]): number {
  const file = new DatabaseSync(join(dataDir, 'jejak.sqlite'))
  const [integrity] = Object.values(file.prepare('pragma integrity_check').get() ?? {})
  if (integrity !== 'ok') throw new Error(`integrity_check: ${String(integrity)}`)
  const inLedger = file.prepare('select result from ledger where person_id = ? and mutation_id = ?')
  const inEntries = file.prepare('select version from entry where id = ?')
  const isKept = (each: Acknowledged) => {
    const row = inLedger.get(each.personId, each.mutationId)
    const entry = inEntries.get(each.entryId)
    return (
      row !== undefined &&
      JSON.stringify(JSON.parse(String(row['result']))) === each.result &&
      entry !== undefined &&
      Number(entry['version']) >= each.version
    )
  }
  const lost = expected.filter((each) => !isKept(each)).length
  const total = Number(file.prepare('select count(*) as n from ledger').get()?.['n'])
  figures.unheard = total - acknowledged.length
  file.close()
  return lost
}

async function brokenChains(): Promise<number> {
  const db = await openFile({ dataDir, now: Date.now })
  let broken = 0
  for (const { instansiId, personId } of writers) {
    if (await verifyChain(db.read, instansiId, personId)) broken++
  }
  await db.close()
  return broken
}
