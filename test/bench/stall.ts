import { fork } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { makeId } from '@jejak/server/test/agency'
import { PROTOCOL } from '@jejak/shared/sync/protocol'
import { quantile, times } from './figures.ts'
import type { Scene } from './stall-server.ts'

/**
 * How long `/api/me` takes one person, in turns while nobody else is there and while a colleague with 3,000 entries on
 * one day and 10,000 in all hands in entries of that day, one after the other without a pause.
 *
 *   pnpm bench stall [rounds] [postgres url of an empty database]
 */
const ROUNDS = Number(process.argv[2] ?? 5)
const ROUND_MS = 3000
const port = 19_900 + randomInt(90)
const database = process.argv[3]

const child = fork(join(import.meta.dirname, 'stall-server.ts'), [
  String(port),
  ...(database === undefined ? [] : [database]),
])
const [scene] = (await once(child, 'message')) as [Scene]
const agent = new Agent({ keepAlive: true })

/** Milliseconds until the whole answer is here. */
function call(method: string, path: string, token: string, body?: unknown): Promise<number> {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const from = performance.now()
  return new Promise((done, failed) => {
    const outgoing = request(
      {
        agent,
        port,
        path,
        method,
        headers: {
          'sec-fetch-site': 'same-origin',
          cookie: `sid=${token}`,
          ...(text !== undefined && {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(text),
          }),
        },
      },
      (answer) => {
        const { statusCode } = answer
        if (statusCode === 429) refused++
        else if (statusCode !== 200) failed(new Error(`${path} answered ${statusCode}`))
        let head = ''
        answer.on('data', (chunk: Buffer) => (head ||= chunk.toString()))
        answer.once('end', () => {
          // The colleague's device reads on, as a device does.
          cursor = Math.max(cursor, Number(/^\{"protocol":.*?"cursor":(\d+)/.exec(head)?.[1] ?? 0))
          done(performance.now() - from)
        })
      },
    )
    outgoing.once('error', failed)
    outgoing.end(text)
  })
}

let refused = 0
let turn = 0
let cursor = scene.cursor
const submitOne = () =>
  call('POST', '/api/sync', scene.ani, {
    protocol: PROTOCOL,
    deviceId: scene.epoch,
    epoch: scene.epoch,
    cursor,
    mutations: [
      {
        kind: 'entry.submit',
        id: makeId(),
        entryId: scene.huge[turn++ % scene.huge.length],
        baseVersion: 1,
      },
    ],
  })

async function askMe(): Promise<number[]> {
  const found: number[] = []
  const until = performance.now() + ROUND_MS
  while (performance.now() < until) found.push(await call('GET', '/api/me', scene.budi))
  return found
}

await askMe()
const idle: number[] = []
const stalled: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  idle.push(...(await askMe()))
  let isOver = false
  const loop = (async () => {
    while (!isOver) await submitOne()
  })()
  stalled.push(...(await askMe()))
  isOver = true
  await loop
}
const [calm, busy] = [quantile(idle, 0.95), quantile(stalled, 0.95)]
const queue = await call('GET', '/api/review-queue', scene.sri)
console.log(
  `${database === undefined ? 'SQLite' : 'PostgreSQL'}: /api/me p50 ${quantile(idle, 0.5).toFixed(1)} → ${quantile(stalled, 0.5).toFixed(1)} ms, p95 ${calm.toFixed(1)} → ${busy.toFixed(1)} ms: ${times(busy / calm)} (budget 1.50 ×); ${turn - refused} acts of the colleague meanwhile, ${refused} refused by the rate; a page of the queue ${queue.toFixed(0)} ms`,
)
agent.destroy()
child.disconnect()
