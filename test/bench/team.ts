import type { CompiledQuery } from 'kysely'
import type { Actor, ServerDeps } from '../../server/src/platform/server-deps.ts'
import { reviewQueue } from '../../server/src/review/queue.ts'
import { readSummaries } from '../../server/src/team/summaries.ts'
import { teamMonth } from '../../server/src/team/team-month.ts'
import { findPostgresBinaries, startPostgres } from '../verify/postgres.ts'
import { times } from './figures.ts'
import { sizedPostgres, sizedSqlite, type Sized } from './team/databases.ts'
import { explain } from './team/plans.ts'
import { PEOPLE } from './team/seed.ts'
import { watched, type Watched } from './team/watch.ts'

/**
 * `pnpm bench team [entries]…`: the month of 1,000 people and a page of the queue of 1,000 reports, on both engines and
 * at each size, in turns, so that what else the machine does weighs on all of them alike. Milliseconds are processor time
 * of the database, and of this process in all.
 */
const given = process.argv.slice(2).map(Number)
const SIZES = given.length > 0 ? given : [10_000, 300_000]
const ROUNDS = 15
const MONTH_MS = 20
const QUEUE_MS = 25
const FLAT = 1.5

let isGood = true

type Watching = Sized & Watched
type Measure = {
  readonly name: string
  readonly limitMs: number | null
  readonly run: (at: Sized) => () => Promise<unknown>
}

const MEASURES: readonly Measure[] = [
  {
    name: `month × ${PEOPLE} people, the figures`,
    limitMs: MONTH_MS,
    run: ({ database, seeded }) => {
      let people: readonly string[] = []
      return async () => {
        if (people.length === 0) people = await peopleOf(database.read, seeded.instansiId)
        await readSummaries(database.read, database.engine, {
          instansiId: seeded.instansiId,
          personIds: people,
          from: '2026-11-01' as never,
          to: '2026-11-30' as never,
        })
      }
    },
  },
  {
    name: 'the whole board, all statements',
    limitMs: null,
    run: (at) => () => teamMonth(depsOf(at), actorOf(at), { day: at.seeded.today }),
  },
  {
    name: `queue page, ${PEOPLE} reports`,
    limitMs: QUEUE_MS,
    run: (at) => () => reviewQueue(depsOf(at), actorOf(at), undefined),
  },
]

async function onEngine(engine: string, open: (entries: number) => Promise<Sized>) {
  const all: Watching[] = []
  for (const entries of SIZES) {
    const begun = performance.now()
    const at = await open(entries)
    all.push({ ...at, ...watched(at.database) })
    const { waiting, summaries } = at.seeded
    const seconds = ((performance.now() - begun) / 1000).toFixed(0)
    console.log(
      `${engine}: ${entries} entries, ${waiting} waiting, ${summaries} days summed, made in ${seconds} s`,
    )
  }
  for (const measure of MEASURES) await compare(engine, measure, all)
  for (const at of all) await at.dispose()
}

async function compare(engine: string, { name, limitMs, run }: Measure, all: readonly Watching[]) {
  const works = all.map((at) => {
    const work = run(at)
    return () => at.watch(work)
  })
  const took = all.map((): number[] => [])
  const cost = all.map((): number[] => [])
  let last: readonly CompiledQuery[] = []
  for (let round = -1; round < ROUNDS; round++) {
    for (const [nth, work] of works.entries()) {
      const before = process.cpuUsage()
      const { queries, ms } = await work()
      last = queries
      const { user, system } = process.cpuUsage(before)
      // The first round warms the caches that a running server has warm.
      if (round < 0) continue
      took[nth]?.push(ms)
      cost[nth]?.push((user + system) / 1000)
    }
  }
  // What else the machine does can only add to it, so the least of the rounds is what it costs.
  const least = took.map((all) => Math.min(...all))
  const flat = (least.at(-1) ?? NaN) / (least[0] ?? NaN)
  const isFast = limitMs === null || least.every((ms) => ms < limitMs)
  const { lines, scans } = await explain(all.at(-1)!.database, last)
  const figures = least.map(
    (ms, nth) =>
      `${all[nth]?.entries}: ${ms.toFixed(1)} ms in the database (${Math.min(...(cost[nth] ?? [])).toFixed(1)} ms of this process in all)`,
  )
  const isFlat = flat <= FLAT
  isGood &&= isFast && isFlat && scans.length === 0
  console.log(
    [
      `${engine}, ${name}${limitMs === null ? '' : ` (aim: < ${limitMs} ms)`}`,
      ...figures.map((line) => `  ${line}`),
      `  from the smallest to the largest ${times(flat)} (aim: ≤ ${FLAT})`,
      `  ${scans.length === 0 ? 'no table that grows is walked through' : `WALKED THROUGH: ${scans.join('; ')}`}`,
      ...lines,
    ].join('\n'),
  )
}

async function peopleOf(read: ServerDeps['db']['read'], instansiId: string) {
  const rows = await read
    .selectFrom('person')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .execute()
  return rows.map(({ id }) => id)
}

const NOW = Date.parse('2026-11-30T09:30:00Z')
const depsOf = ({ database }: Sized) => ({ db: database, now: () => NOW })
const actorOf = ({ seeded }: Sized): Actor => ({
  instansiId: seeded.instansiId,
  personId: seeded.supervisorId,
  sessionId: '',
})

await onEngine('SQLite', sizedSqlite)
const binaries = findPostgresBinaries()
const postgres = binaries && (await startPostgres(binaries))
if (postgres) {
  await onEngine('PostgreSQL', (entries) => sizedPostgres(postgres.url, entries))
  await postgres.stop()
} else console.log('PostgreSQL: not found, left out')
process.exitCode = isGood ? 0 : 1
