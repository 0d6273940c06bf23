import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createSessions } from '@jejak/server/accounts/sessions'
import type { Database } from '@jejak/server/platform/db/database'
import { makeAgency, testDeps } from '@jejak/server/test/agency'
import { findFreePort } from '../fixtures/free-port.ts'
import type { Writer } from './writer.ts'

const MAIN = resolve(import.meta.dirname, '../../server/src/main.ts')

/** The real server in a process of its own, which may be killed at any moment. */
export type Served = {
  readonly base: string
  readonly process: ChildProcess
  /** Resolves when the process has ended, by whatever. */
  readonly ended: Promise<void>
}

export type ServedPlan = {
  readonly dataDir: string
  readonly databaseUrl?: string
  /** A command that runs it, such as `strace` with what it is to do. */
  readonly under?: readonly string[]
  /** A module that is loaded before it. */
  readonly preload?: string
}

/** Starts the server. Rejects when it ends before it answers, which is what some come for. */
export async function serve(plan: ServedPlan): Promise<Served> {
  const served = await spawnServer(plan)
  if (await isUp(served)) return served
  throw new Error('the server did not come up')
}

/** The same without waiting. */
export async function spawnServer(plan: ServedPlan): Promise<Served> {
  const port = await findFreePort()
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: plan.dataDir,
    HOST: '127.0.0.1',
    DATABASE_URL: plan.databaseUrl,
    // What is measured here is the work of people.
    BACKUP_AT: 'off',
  }
  const preload = plan.preload === undefined ? [] : ['--import', plan.preload]
  const server = [process.execPath, ...preload, MAIN]
  const [command = process.execPath, ...args] = [...(plan.under ?? []), ...server]
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  return { base: `http://127.0.0.1:${port}`, process: child, ended }
}

/** True when it answers; false when it ended before. */
export async function isUp({ base, process: child }: Served): Promise<boolean> {
  for (let attempt = 0; attempt < 6000; attempt++) {
    const answer = await fetch(`${base}/api/health`).catch(() => undefined)
    if (answer?.ok) return true
    if (child.exitCode !== null || child.signalCode !== null) return false
    await sleep(10)
  }
  return false
}

/** Ends the server itself: what runs it may keep a signal to itself, as `strace` does. */
export async function end(
  { process: child, ended }: Served,
  signal: 'SIGTERM' | 'SIGKILL',
  isUnder = false,
): Promise<void> {
  const pid = child.pid ?? 0
  const [below] = isUnder
    ? readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
    : []
  process.kill(below === undefined || below === '' ? pid : Number(below), signal)
  await ended
}

export const makeDataDir = (name: string) => {
  const dataDir = mkdtempSync(join(tmpdir(), `jejak-${name}-`))
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) }
}

/** People of agencies of their own, signed in. */
export async function makeWriters(db: Database, count: number): Promise<Writer[]> {
  const deps = testDeps(db)
  const writers: Writer[] = []
  for (let at = 0; at < count; at++) {
    const agency = await makeAgency(db)
    const person = { instansiId: agency.instansiId, personId: agency.person.ani }
    writers.push({ ...person, agency, token: await createSessions(deps).start(person) })
  }
  return writers
}
