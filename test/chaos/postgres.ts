import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '@jejak/server/platform/db/open'
import { makeCluster, type Cluster } from './cluster.ts'
import { brokenChains, lookAt } from './look.ts'
import { end, makeDataDir, makeWriters, serve } from './server-process.ts'
import { batchesOf, type Acknowledged, type Writer } from './writer.ts'

const WRITERS = 8

export type ClusterFigures = {
  readonly kills: number
  readonly acknowledged: number
  /** Batches that had to be sent again, while there was no database. */
  readonly refused: number
  readonly lost: number
  readonly chains: number
}

/** Undefined where there is no PostgreSQL. */
type Found = Promise<ClusterFigures | undefined>

/** The database is killed under load, with every process of it, and comes back: nothing that was acknowledged is missing. */
export async function killDatabase(rounds: number): Found {
  const cluster = await makeCluster()
  if (!cluster) return undefined
  return withWriters(cluster, async (load, writers) => {
    for (let round = 0; round < rounds; round++) {
      await load(cluster.url, async () => {
        await sleep(randomInt(200, 700))
        await cluster.kill()
        await sleep(randomInt(50, 300))
        await cluster.start()
        await sleep(300)
      })
    }
    return { cluster, kills: rounds, writers }
  }).finally(() => cluster.remove())
}

/** The primary is gone for good, and what followed it takes its place. */
export async function failOver(): Found {
  const primary = await makeCluster()
  if (!primary) return undefined
  let standby: Cluster | undefined
  try {
    return await withWriters(primary, async (load, writers) => {
      const next = await primary.addStandby()
      standby = next
      await load(primary.url, async () => {
        await sleep(randomInt(3000, 5000))
        await primary.kill()
      })
      await next.promote()
      await load(next.url, () => sleep(500))
      return { cluster: next, kills: 1, writers }
    })
  } finally {
    await standby?.remove()
    await primary.remove()
  }
}

type Load = (url: string, meanwhile: () => Promise<void>) => Promise<void>

async function withWriters(
  first: Cluster,
  play: (
    load: Load,
    writers: readonly Writer[],
  ) => Promise<{ readonly cluster: Cluster; readonly kills: number }>,
): Promise<ClusterFigures> {
  const { dataDir, remove } = makeDataDir('cluster')
  const prepared = await openDatabase({ dataDir, url: first.url, now: Date.now })
  const writers = await makeWriters(prepared, WRITERS)
  await prepared.close()
  const acknowledged: Acknowledged[] = []
  let refused = 0
  const load: Load = async (url, meanwhile) => {
    const server = await serve({ dataDir, databaseUrl: url })
    let isOver = false
    const writing = writers.map(async (writer) => {
      const write = batchesOf(server.base, writer, acknowledged)
      while (!isOver) {
        const came = await write()
        if (came === 'refused') refused++
        if (came !== 'taken') await sleep(50)
      }
    })
    try {
      await meanwhile()
    } finally {
      isOver = true
      await Promise.all([...writing, end(server, 'SIGKILL')])
    }
  }
  try {
    const { cluster, kills } = await play(load, writers)
    const db = await openDatabase({ dataDir, url: cluster.url, now: Date.now })
    try {
      const { lost } = await lookAt(db, acknowledged)
      const chains = await brokenChains(db, writers)
      return { kills, acknowledged: acknowledged.length, refused, lost, chains }
    } finally {
      await db.close()
    }
  } finally {
    remove()
  }
}
