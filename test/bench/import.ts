import { monitorEventLoopDelay } from 'node:perf_hooks'
import { openTestSqlite } from '@jejak/server/test/databases'
import { migrate } from '../../server/src/platform/db/migrate.ts'
import { openPostgres } from '../../server/src/platform/db/postgres.ts'
import { playImport } from '../import/play.ts'
import { findPostgresBinaries, startPostgres } from '../verify/postgres.ts'

/** `pnpm bench import [people] [mistakes] [seed]`: on both engines, with what it found, how long it took and how much it held. */
const [people = 5000, mistakes = 100, seed = 1] = process.argv.slice(2).map(Number)

let isRight = true
const sqlite = await openTestSqlite()
await play('SQLite', sqlite)
await sqlite.dispose()
const binaries = findPostgresBinaries()
const postgres = binaries && (await startPostgres(binaries))
if (postgres) {
  const database = await openPostgres(postgres.url)
  await migrate({ engine: 'postgres', db: database.read, backup: async () => {} })
  await play('PostgreSQL', database)
  await database.close()
  await postgres.stop()
} else console.log('PostgreSQL: not found, left out')
process.exitCode = isRight ? 0 : 1

async function play(engine: string, db: Parameters<typeof playImport>[0]) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const { planted, reported, rows, again, took } = await playImport(db, { people, mistakes, seed })
  delay.disable()
  const unreported = planted.filter((each) => !reported.includes(each))
  const invented = reported.filter((each) => !planted.includes(each))
  for (const each of unreported) console.log(`not reported: ${each}`)
  for (const each of invented) console.log(`invented: ${each}`)
  const isAsPlanted =
    unreported.length + invented.length === 0 && planted.length === reported.length
  isRight &&= isAsPlanted && rows.checked === rows.before && again === 0
  const times = Object.entries(took).map(
    ([what, { wall, processor }]) =>
      `${what} ${Math.round(wall)} ms (${Math.round(processor)} of the processor)`,
  )
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(
    [
      `${engine}: ${people} people, ${planted.length} mistakes planted, ${reported.length} reported, ${invented.length} invented`,
      `  rows written before confirming ${rows.checked - rows.before}, after ${rows.written - rows.before}, changed by the same lists again ${again}`,
      `  ${times.join(', ')}; the event loop stood still for ${Math.round(delay.max / 1e6)} ms at most; ${memory} MB at most`,
    ].join('\n'),
  )
}
