import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { openFile } from '@jejak/server/platform/db/open'
import { brokenChainsIn, lookAtFile } from './look.ts'
import { makeDataDir, makeWriters, serve } from './server-process.ts'
import { writeUntilDown, type Acknowledged } from './writer.ts'

const WRITERS = 12

export type KillFigures = {
  kills: number
  requests: number
  acknowledged: number
  lost: number
  /** Committed, and the client did not hear of it: it asks again and gets the same answer. */
  unheard: number
  chains: number
}

/**
 * P-01. Kills the real server with SIGKILL again and again while people write, and after each kill looks for every
 * mutation that was acknowledged.
 */
export async function kill(rounds: number, say: (text: string) => void): Promise<KillFigures> {
  const { dataDir, remove } = makeDataDir('chaos')
  const db = await openFile({ dataDir, now: Date.now })
  const writers = await makeWriters(db, WRITERS)
  await db.close()
  const acknowledged: Acknowledged[] = []
  const figures = { kills: 0, requests: 0, acknowledged: 0, lost: 0, unheard: 0, chains: 0 }
  for (let round = 1; round <= rounds; round++) {
    const server = await serve({ dataDir })
    const before = acknowledged.length
    const writing = writers.map((writer) => writeUntilDown(server.base, writer, acknowledged))
    await sleep(randomInt(40, 300))
    server.process.kill('SIGKILL')
    const counts = await Promise.all(writing)
    await server.ended
    figures.kills++
    figures.requests += counts.reduce((sum, count) => sum + count, 0)
    figures.lost += lookAtFile(dataDir, acknowledged.slice(before)).lost
    if (round % 20 === 0) {
      say(`${round} kills, ${acknowledged.length} acknowledged, ${figures.lost} lost`)
    }
  }
  const { lost, inLedger } = lookAtFile(dataDir, acknowledged)
  figures.lost += lost
  figures.acknowledged = acknowledged.length
  figures.unheard = inLedger - acknowledged.length
  figures.chains = await brokenChainsIn(dataDir, writers)
  remove()
  say(
    `${figures.kills} × kill -9, ${figures.requests} answered requests, ${figures.acknowledged} acknowledged mutations, ` +
      `${figures.lost} lost, ${figures.unheard} committed without the client hearing of it, ${figures.chains} broken chains`,
  )
  return figures
}
