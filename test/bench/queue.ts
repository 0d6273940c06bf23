import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { addDays, toDay } from '@jejak/shared/calendar/day'
import { openFile } from '@jejak/server/platform/db/open'
import { openPostgres } from '@jejak/server/platform/db/postgres'
import type { Database, Tx } from '@jejak/server/platform/db/database'
import { migrate } from '@jejak/server/platform/db/migrate'
import { reviewQueue } from '@jejak/server/review/queue'
import { createNoteViewings } from '@jejak/server/viewing/record'
import { assign, makeAgency, makeId, testDeps, type Agency } from '@jejak/server/test/agency'
import { median, times } from './figures.ts'

/**
 * A page of the queue of a supervisor with 1,000 reports and 15,000 waiting entries, while the archive grows. Processor
 * time of this process (SQLite works in it), and on PostgreSQL the whole of it by the clock. Prints how the engine
 * finds what waits.
 *
 *   pnpm bench queue [entries of the archive] [postgres url of an empty database]
 */
const PEOPLE = 1000
const WAITING = 15
const TODAY = toDay('2026-11-18')
const NOW = Date.parse(`${TODAY}T03:00:00Z`)
const LARGEST = Number(process.argv[2] ?? 200_000)
const url = process.argv[3]
const SIZES = [10_000, LARGEST]

const dataDir = mkdtempSync(join(tmpdir(), 'jejak-bench-'))
const db = url === undefined ? await openFile({ dataDir, now: () => NOW }) : await openPostgres(url)
if (url !== undefined) await migrate({ engine: 'postgres', db: db.read, backup: async () => {} })
const deps = { ...testDeps(db), now: () => NOW }
const noteViewings = createNoteViewings(deps)
const agency = await makeAgency(db)
const owners = await addReports(db, agency)
await addEntries({ status: 'submitted', each: WAITING, from: 1 })
const found: number[] = []
let had = 0
for (const size of SIZES) {
  await addEntries({
    status: 'approved',
    each: Math.round((size - had) / PEOPLE),
    from: 6 + had / PEOPLE / 5,
  })
  had = size
  await db.write((tx) => sql.raw('analyze').execute(tx))
  await measure() // Warm.
  const { first, all, pages, items, lines } = await measure()
  found.push(all)
  console.log(
    `${size} entries beside ${items} waiting: first page ${first.toFixed(1)} ms, ` +
      `${all.toFixed(1)} ms a page over ${pages} pages, and ${lines.toFixed(1)} ms to write down who was looked at`,
  )
}
console.log(
  `${times((found[1] ?? NaN) / (found[0] ?? NaN))} with ${SIZES[1]! / SIZES[0]!} × the entries (aim ≤ 1.5)`,
)
await explain()
await db.close()
rmSync(dataDir, { recursive: true, force: true })

async function measure() {
  const actor = { instansiId: agency.instansiId, personId: agency.person.sri, sessionId: '' }
  const took: number[] = []
  const noted: number[] = []
  let [after, items]: [string | undefined, number] = [undefined, 0]
  do {
    const from = spent()
    const page = await reviewQueue(deps, actor, after)
    took.push(spent() - from)
    const ready = spent()
    await noteViewings('reviewQueue', { actor, request: {}, params: undefined, value: page })
    noted.push(spent() - ready)
    items += page.items.length
    after = page.next ?? undefined
  } while (after !== undefined)
  return {
    first: took[0] ?? NaN,
    all: median(took),
    pages: took.length,
    items,
    lines: median(noted),
  }
}

/** Milliseconds of the processor, or of the clock where the work is done elsewhere. */
function spent(): number {
  if (url !== undefined) return performance.now()
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function addReports(database: Database, { instansiId, person, post }: Agency) {
  const ids = Array.from({ length: PEOPLE }, makeId)
  const posts = ids.map(makeId)
  await database.write(async (tx) => {
    const { unor_id } = await tx
      .selectFrom('post')
      .select('unor_id')
      .where('instansi_id', '=', instansiId)
      .where('id', '=', post.chief)
      .executeTakeFirstOrThrow()
    for (let at = 0; at < PEOPLE; at += 100) {
      const some = ids.slice(at, at + 100)
      const nip = (nth: number) => `1990010120150${String(100000 + at + nth).slice(1)}`
      await tx
        .insertInto('person')
        .values(
          some.map((id, nth) => ({
            instansi_id: instansiId,
            id,
            name: `Pegawai ${at + nth}`,
            nip: nip(nth),
            active: 1 as const,
            is_admin: 0 as const,
          })),
        )
        .execute()
      await tx
        .insertInto('post')
        .values(
          some.map((_, nth) => ({
            instansi_id: instansiId,
            id: posts[at + nth]!,
            unor_id,
            name: `Analis ${at + nth}`,
            superior_post_id: post.chief,
          })),
        )
        .execute()
    }
  })
  for (const [at, id] of ids.entries()) {
    // The helper names people of the agency of every test; these are beside them.
    const named = {
      instansiId,
      person: { ...person, ani: id },
      post: { ...post, staffA: posts[at]! },
    }
    await assign(db, { ...agency, ...named }, { person: 'ani', post: 'staffA', from: '2026-01-01' })
  }
  return ids
}

/** Five entries a day and person, back from so many days ago. */
async function addEntries({
  status,
  each,
  from,
}: {
  readonly status: 'submitted' | 'approved'
  readonly each: number
  readonly from: number
}) {
  for (const [nth, owner] of owners.entries()) {
    const rows = Array.from({ length: each }, (_, at) => ({
      instansi_id: agency.instansiId,
      id: makeId(),
      owner_id: owner,
      day: addDays(TODAY, -Math.round(from) - Math.floor(at / 5)),
      start_minute: 480 + (at % 5) * 60,
      end_minute: 540 + (at % 5) * 60,
      text: `Menyusun laporan ${nth} bagian ${at}`,
      plan_id: agency.plan.november,
      quantity: 1,
      unit: 'dokumen',
      quality: null,
      evidence: '[]',
      origin: 'manual' as const,
      status,
      version: 2,
      removed: 0 as const,
      submitted_at: NOW - 86_400_000,
      decision: null,
      decided_by: null,
      correction_until: null,
      feed_seq: Math.round(from) * 100_000 + at + 1,
    }))
    await db.write(async (tx: Tx) => {
      for (let at = 0; at < rows.length; at += 400) {
        await tx
          .insertInto('entry')
          .values(rows.slice(at, at + 400))
          .execute()
      }
    })
  }
}

async function explain() {
  const some = owners.map((id) => `'${id}'`).join(', ')
  const query = `select day, owner_id, count(*) from entry where instansi_id = '${agency.instansiId}'
    and owner_id in (${some}) and status = 'submitted' and removed = 0 and day >= ''
    group by owner_id, day order by day, owner_id limit 100`
  const plan = await sql
    .raw<Record<string, string>>(`explain ${url === undefined ? 'query plan ' : ''}${query}`)
    .execute(db.read)
  for (const row of plan.rows)
    console.log(`  ${(row['detail'] ?? row['QUERY PLAN'] ?? '').slice(0, 140)}`)
}
