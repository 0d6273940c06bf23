import { fork, type ChildProcess } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { makeId } from '@jejak/server/test/agency'
import type { Export } from '@jejak/shared/report/export'
import { PROTOCOL } from '@jejak/shared/sync/protocol'
import { setTimeout as pause } from 'node:timers/promises'
import { findPostgresBinaries, startPostgres } from '../verify/postgres.ts'
import type { Told } from './export-server.ts'
import { median, quantile, times } from './figures.ts'
import type { Person } from './sync-server.ts'

/**
 * Fifty people sync one entry after another, each a fifth of a second after the last answer, without and with an export
 * under way, in turns. The generator and everything else on the machine share its processors: read the ratio.
 */
const [rows = 50_000, rounds = 5] = process.argv.slice(2).map(Number)
const THINK_MS = 200
const MB = 1024 * 1024

/** Of all requests, so that none of them writes on a full day. */
let entries = 0
const cursors = new Map<string, number>()

await play('SQLite')
const binaries = findPostgresBinaries()
const postgres = binaries && (await startPostgres(binaries))
if (postgres) {
  await play('PostgreSQL', postgres.url)
  await postgres.stop()
} else console.log('PostgreSQL: not found, left out')

async function play(engine: string, url?: string): Promise<void> {
  const port = 19_900 + randomInt(90)
  const child = fork(join(import.meta.dirname, 'export-server.ts'), [
    String(port),
    String(rows),
    ...(url ? [url] : []),
  ])
  const [{ people, supervisor }] = (await once(child, 'message')) as [Told]
  const site = `http://127.0.0.1:${port}`
  const found = { without: [] as number[], with: [] as number[], ratio: [] as number[] }
  const memory = { without: 0, with: 0 }
  let [worked, length] = [0, 4000]
  const warm = performance.now() + 2000
  await load(site, people, () => warm)
  await ask<number>(child, 'peak')
  for (let round = 1; round <= rounds; round++) {
    const quiet = performance.now() + length
    const before = await load(site, people, () => quiet)
    memory.without = Math.max(memory.without, await ask<number>(child, 'peak'))
    const begun = performance.now()
    // The workbook, which takes more of everything.
    const job = exportOf(site, supervisor, 'xlsx')
    let end = Infinity
    void job.done.then(() => (end = performance.now()))
    const during = await load(site, people, () => end)
    length = performance.now() - begun
    const made = await job.done
    if (made.state !== 'done' || made.rows !== rows) throw new Error(JSON.stringify(made))
    memory.with = Math.max(memory.with, await ask<number>(child, 'peak'))
    worked += length / rounds
    const [a, b] = [quantile(before, 0.95), quantile(during, 0.95)]
    found.without.push(a)
    found.with.push(b)
    found.ratio.push(b / a)
    console.log(
      `${engine} round ${round}: sync p95 ${a.toFixed(1)} ms without (${before.length}), ${b.toFixed(1)} ms with (${during.length}), ${times(b / a)}; the export took ${(length / 1000).toFixed(1)} s`,
    )
  }
  const left = await cancelOne(site, supervisor, child)
  console.log(
    [
      `${engine}, ${rows} rows: median of p95 ${median(found.without).toFixed(1)} ms without, ${median(found.with).toFixed(1)} ms with, ratio ${times(median(found.ratio))} (aim: at most 1.50 ×)`,
      `  memory at most ${Math.round(memory.without / MB)} MB without, ${Math.round(memory.with / MB)} MB with; an export took ${(worked / 1000).toFixed(1)} s`,
      `  a cancelled one: ${left.state}, files left of it ${left.files}`,
    ].join('\n'),
  )
  child.disconnect()
  await once(child, 'exit')
}

async function ask<Answer>(child: ChildProcess, what: 'peak' | 'files'): Promise<Answer> {
  child.send(what)
  const [answer] = (await once(child, 'message')) as [Answer]
  return answer
}

/** Milliseconds of each answer until the given moment, which may move. */
async function load(site: string, people: readonly Person[], until: () => number) {
  const took: number[] = []
  await Promise.all(
    people.map(async (person, at) => {
      await pause((THINK_MS * at) / people.length)
      while (performance.now() < until()) {
        const begun = performance.now()
        await sync(site, person)
        took.push(performance.now() - begun)
        await pause(THINK_MS)
      }
    }),
  )
  return took
}

async function sync(site: string, person: Person): Promise<void> {
  const n = entries++
  const day = new Date(Date.parse('2026-11-17') - (n % 9000) * 86_400_000)
  const patch = {
    day: day.toISOString().slice(0, 10),
    start: 480,
    end: 540,
    text: 'Menyusun laporan bulanan kegiatan bidang',
    planId: person.plan,
    quantity: 1,
    unit: 'dokumen',
    quality: null,
    evidence: [],
    origin: 'manual',
  }
  const answer = await post(site, '/api/sync', person.token, {
    protocol: PROTOCOL,
    deviceId: person.personId,
    epoch: person.epoch,
    cursor: cursors.get(person.personId) ?? person.cursor,
    mutations: [{ kind: 'entry.save', id: makeId(), entryId: makeId(), baseVersion: 0, patch }],
  })
  cursors.set(person.personId, ((await answer.json()) as { readonly cursor: number }).cursor)
}

function headersOf(token: string) {
  return {
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    cookie: `sid=${token}`,
  }
}

async function post(site: string, path: string, token: string, body: object): Promise<Response> {
  const answer = await fetch(`${site}${path}`, {
    method: 'POST',
    headers: headersOf(token),
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer
}

function exportOf(site: string, token: string, format: 'csv' | 'xlsx') {
  const id = makeId()
  const form = { id, view: 'team', person: null, from: '2026-01-01', to: '2026-11-18', format }
  const started = post(site, '/api/report/exports', token, form)
  const state = async (): Promise<Export> => {
    await started
    const answer = await fetch(`${site}/api/report/exports`, { headers: headersOf(token) })
    const { exports } = (await answer.json()) as { readonly exports: readonly Export[] }
    const own = exports.find((each) => each.id === id)
    if (!own) throw new Error('an export is not in the list')
    return own
  }
  /** Asked once a second, as the page does. */
  const settled = async (): Promise<Export> => {
    for (;;) {
      const now = await state()
      if (!['waiting', 'running', 'sealing'].includes(now.state)) return now
      await pause(1000)
    }
  }
  return { id, state, done: settled() }
}

async function cancelOne(site: string, token: string, child: ChildProcess) {
  const job = exportOf(site, token, 'csv')
  while ((await job.state()).rows === 0) await pause(50)
  await post(site, '/api/report/exports/cancel', token, { id: job.id })
  const { state } = await job.done
  // The one piece that was being written.
  await pause(1000)
  const files = await ask<readonly string[]>(child, 'files')
  return { state, files: files.length - rounds }
}
