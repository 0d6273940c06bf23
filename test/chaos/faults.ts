import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openFile } from '@jejak/server/platform/db/open'
import { brokenChainsIn, lookAtFile } from './look.ts'
import { end, isUp, makeDataDir, makeWriters, serve, spawnServer } from './server-process.ts'
import { batchesOf, writeUntilDown, type Acknowledged, type Writer } from './writer.ts'

type World = {
  readonly dataDir: string
  readonly writers: readonly Writer[]
  readonly remove: () => void
}

async function makeWorld(): Promise<World> {
  const { dataDir, remove } = makeDataDir('faults')
  const db = await openFile({ dataDir, now: Date.now })
  const writers = await makeWriters(db, 12)
  await db.close()
  return { dataDir, writers, remove }
}

const inject = (what: string, call: string, log: string) =>
  `strace -f -e trace=${call} -e inject=${call}:${what} -o`.split(' ').concat(log)

export type KilledFigures = {
  readonly kills: number
  readonly fired: number
  readonly acknowledged: number
  readonly lost: number
  readonly chains: number
}

/**
 * F32. The server is killed at its n-th write to the disk, in the middle of a commit and not between two: at each of the first,
 * which are those of its start, and as often again further on, when people write.
 */
export async function killAtWrites(count: number): Promise<KilledFigures> {
  const { dataDir, writers, remove } = await makeWorld()
  const acknowledged: Acknowledged[] = []
  let fired = 0
  let lost = 0
  const first = Array.from({ length: count }, (_, index) => index + 1)
  const places = [...first, ...first.map((at) => count + at * 7)]
  for (const at of places) {
    const log = join(dataDir, 'calls')
    const before = acknowledged.length
    const served = await spawnServer({
      dataDir,
      under: inject(`signal=KILL:when=${at}`, 'pwrite64', log),
    })
    if (await isUp(served)) {
      const base = served.base
      await Promise.all(writers.map((writer) => writeUntilDown(base, writer, acknowledged)))
    }
    await served.ended
    if (/\+\+\+ killed by SIGKILL \+\+\+/.test(readFileSync(log, 'utf8'))) fired++
    lost += lookAtFile(dataDir, acknowledged.slice(before)).lost
  }
  lost += lookAtFile(dataDir, acknowledged).lost
  const chains = await brokenChainsIn(dataDir, writers)
  remove()
  return { kills: places.length, fired, acknowledged: acknowledged.length, lost, chains }
}

export type FailedFigures = {
  /** How often the kernel was made to answer with the error. */
  readonly injected: number
  /** Batches that were told to come again later. */
  readonly refused: number
  readonly taken: number
  /** Batches taken after the first refusal, without a restart. */
  readonly recovered: number
  /** Reads that were not answered. */
  readonly unread: number
  readonly lost: number
  readonly chains: number
}

const ROUNDS = 20

/** F34 and F35. Writes or syncs of the server fail now and then, under load. */
export async function failCalls(
  call: 'pwrite64' | 'fsync',
  error: 'ENOSPC' | 'EIO',
  when: string,
): Promise<FailedFigures> {
  const { dataDir, writers, remove } = await makeWorld()
  const log = join(dataDir, 'calls')
  const server = await serve({ dataDir, under: inject(`error=${error}:when=${when}`, call, log) })
  const acknowledged: Acknowledged[] = []
  const figures = { refused: 0, taken: 0, recovered: 0, unread: 0 }
  const write = async (writer: Writer) => {
    const next = batchesOf(server.base, writer, acknowledged)
    for (let round = 0; round < ROUNDS; round++) {
      const came = await next()
      if (came === 'down') throw new Error('the server went down')
      if (came === 'paced') {
        await sleep(250)
        continue
      }
      figures[came]++
      if (came === 'taken' && figures.refused > 0) figures.recovered++
      if (came === 'refused') {
        if (!(await canRead(server.base, writer))) figures.unread++
        await sleep(20)
      }
    }
  }
  await Promise.all(writers.map(write)).finally(() => end(server, 'SIGKILL', true))
  const injected = (readFileSync(log, 'utf8').match(/\(INJECTED\)/g) ?? []).length
  const { lost } = lookAtFile(dataDir, acknowledged)
  const chains = await brokenChainsIn(dataDir, writers)
  remove()
  return { ...figures, injected, lost, chains }
}

async function canRead(base: string, { token }: Writer): Promise<boolean> {
  return (await fetch(`${base}/api/me`, { headers: { cookie: `sid=${token}` } })).ok
}
