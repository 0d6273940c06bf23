import { fork } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { makeId } from '@jejak/server/test/agency'
import { PROTOCOL } from '@jejak/shared/sync/protocol'
import type { Person } from './sync-server.ts'

/**
 * One mutation a request against the product, and against a bare Hono route that commits the same rows in the
 * same way, in turns, over HTTP. The generator shares the machine: read the ratio, not the rates.
 */
const SECONDS = Number(process.argv[2] ?? 4)
const ROUNDS = 3
const CONNECTIONS = 32
const port = 19_600 + randomInt(300)

/** Of all requests, so that no two of them write on one day of one person: a day takes no more than 200. */
let requests = 0

const child = fork(join(import.meta.dirname, 'sync-server.ts'), [String(port)])
const [people] = (await once(child, 'message')) as [Person[]]
const cursors = new Map(people.map((person) => [person, person.cursor]))
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })

await measure('sync', 1)
await measure('bare', 1)
const rates = { sync: 0, bare: 0 }
const costs = { sync: 0, bare: 0 }
for (let round = 1; round <= ROUNDS; round++) {
  for (const name of ['sync', 'bare'] as const) {
    const before = await processorTime()
    const rate = await measure(name, SECONDS)
    const cost = ((await processorTime()) - before) / (rate * SECONDS)
    rates[name] += rate / ROUNDS
    costs[name] += cost / ROUNDS
    console.log(
      `round ${round}  ${name}  ${Math.round(rate)} mutations/s, ${Math.round(cost)} µs of processor each`,
    )
  }
}
console.log(
  `sync ${Math.round(rates.sync)}/s, bare ${Math.round(rates.bare)}/s, ratio ${(rates.sync / rates.bare).toFixed(2)}` +
    ` (aim: at least 0.60, and 5000/s durable on SQLite)`,
)
console.log(
  `processor time in the server: sync ${Math.round(costs.sync)} µs, bare ${Math.round(costs.bare)} µs, ratio ${(costs.bare / costs.sync).toFixed(2)}`,
)
agent.destroy()
child.disconnect()

/** Microseconds the server has worked since it began. */
async function processorTime(): Promise<number> {
  child.send('cpu')
  const [time] = (await once(child, 'message')) as [number]
  return time
}

async function measure(name: 'sync' | 'bare', seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000
  let count = 0
  const started = performance.now()
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < until) {
        const n = requests++
        await send(name, people[n % people.length]!, Math.floor(n / people.length))
        count++
      }
    }),
  )
  return count / ((performance.now() - started) / 1000)
}

function send(name: 'sync' | 'bare', person: Person, n: number): Promise<void> {
  const body = JSON.stringify({
    ...(name === 'bare' && { instansiId: person.instansiId, personId: person.personId }),
    protocol: PROTOCOL,
    deviceId: person.personId,
    epoch: person.epoch,
    cursor: cursors.get(person),
    mutations: [
      {
        kind: 'entry.save',
        id: makeId(),
        entryId: makeId(),
        baseVersion: 0,
        patch: patchOf(person, n),
      },
    ],
  })
  return new Promise((done, failed) => {
    const outgoing = request(
      {
        agent,
        port: name === 'sync' ? port : port + 1,
        path: name === 'sync' ? '/api/sync' : '/bare',
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'sec-fetch-site': 'same-origin',
          cookie: `sid=${person.token}`,
        },
      },
      (answer) => {
        if (answer.statusCode !== 200) failed(new Error(`${name} answered ${answer.statusCode}`))
        let text = ''
        answer.on('data', (chunk: Buffer) => (text ||= chunk.toString()))
        answer.once('end', () => {
          const cursor = Number(/"cursor":(\d+)/.exec(text)?.[1] ?? 0)
          // A client that did not read on would be answered with the rows of all its entries.
          if (name === 'sync') cursors.set(person, Math.max(cursors.get(person) ?? 0, cursor))
          done()
        })
      },
    )
    outgoing.once('error', failed)
    outgoing.end(body)
  })
}

function patchOf(person: Person, n: number) {
  const day = new Date(Date.parse('2026-11-17') - (n % 9000) * 86_400_000)
  return {
    day: day.toISOString().slice(0, 10),
    start: 480,
    end: 540,
    text: 'Menyusun laporan bulanan kegiatan bidang',
    planId: person.plan,
    quantity: 1,
    unit: 'dokumen',
    quality: null,
    evidence: [
      { url: 'https://docs.google.com/document/d/1/edit', title: 'Laporan', scope: 'org' },
    ],
    origin: 'manual',
  }
}
