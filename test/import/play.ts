import { makeAgency, testDeps } from '@jejak/server/test/agency'
import { signedIn, testApp, type Client } from '@jejak/server/test/client'
import {
  checkFiles,
  checkImport,
  confirmImport,
  sendTables,
  tablesOf,
} from '@jejak/server/test/import'
import type { Database } from '../../server/src/platform/db/database.ts'
import { createChance } from '../sync-fuzz/chance.ts'
import { drawDays, toFiles } from './drawn-agency.ts'
import { plant } from './mistakes.ts'

export type Played = {
  readonly planted: readonly string[]
  readonly reported: readonly string[]
  /** Rows in the tables of the agency: before, after the report, and after the corrected lists were written. */
  readonly rows: { readonly before: number; readonly checked: number; readonly written: number }
  /** What the same lists change when they are imported again. */
  readonly again: number
  readonly took: Readonly<Record<string, Took>>
}
/** Milliseconds by the clock, and of the processor: a busy machine stretches only the first. */
export type Took = { readonly wall: number; readonly processor: number }

/** A drawn agency with planted mistakes; then the same without them, confirmed, and once more. */
export async function playImport(
  db: Database,
  { people, mistakes, seed }: { people: number; mistakes: number; seed: number },
): Promise<Played> {
  const deps = testDeps(db)
  const agency = await makeAgency(db)
  const admin = await signedIn(testApp(deps), deps, agency, 'wati')
  const took: Record<string, Took> = {}
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const [from, used] = [process.hrtime.bigint(), process.cpuUsage()]
    const value = await work()
    const { user, system } = process.cpuUsage(used)
    const wall = Number(process.hrtime.bigint() - from) / 1e6
    took[what] = { wall, processor: (user + system) / 1e3 }
    return value
  }
  const wrong = drawDays(people, createChance(seed))
  const planted = plant(wrong, mistakes, createChance(seed + 1))
  const right = toFiles(drawDays(people, createChance(seed)))
  const before = await countRows(db, agency.instansiId)

  const tables = await timed('read', async () => tablesOf(toFiles(wrong)))
  const id = await timed('send', () => sendTables(admin, tables))
  const report = await timed('check', () => checkImport(admin, id))
  const reported = report.issues.map(
    ({ kind, row, column, code }) => `${kind} ${row} ${column} ${code}`,
  )
  const checked = await countRows(db, agency.instansiId)

  const corrected = await checkFiles(admin, right)
  await timed('confirm', () => confirm(admin, corrected))
  const written = await countRows(db, agency.instansiId)
  const second = await timed('again', () => checkFiles(admin, right))
  await confirm(admin, second)
  return {
    planted: planted.toSorted(),
    reported: reported.toSorted(),
    rows: { before, checked, written },
    again: Object.values(second.counts).reduce((sum, each) => sum + each.new + each.changed, 0),
    took,
  }
}

async function confirm(admin: Client, report: Awaited<ReturnType<typeof checkFiles>>) {
  const answer = await confirmImport(admin, report)
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
}

const TABLES = [
  'unor',
  'post',
  'person',
  'assignment',
  'absence',
  'calendar_range',
  'roster',
] as const

async function countRows(db: Database, instansiId: string): Promise<number> {
  let sum = 0
  for (const table of TABLES) {
    const { n } = await db.read
      .selectFrom(table)
      .select((on) => on.fn.countAll<number>().as('n'))
      .where('instansi_id', '=', instansiId)
      .executeTakeFirstOrThrow()
    sum += Number(n)
  }
  return sum
}
