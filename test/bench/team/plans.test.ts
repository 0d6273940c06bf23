import { CompiledQuery, sql } from 'kysely'
import { expect, test } from 'vitest'
import { toDay } from '@jejak/shared/calendar/day'
import { waitingDays } from '../../../server/src/review/waiting.ts'
import { openTestSqlite } from '../../../server/test/databases.ts'
import { watched } from './watch.ts'

test('SQLite asks the queue person by person, and never goes through what waits for each of them', async () => {
  const database = await openTestSqlite()
  await database.write(async (tx) => {
    await sql`analyze`.execute(tx)
    // What it knows of an agency where fifteen thousand entries of a thousand people wait.
    await sql`insert into sqlite_stat1 values ('entry', 'entry_waiting', '15000 15000 15 1')`.execute(
      tx,
    )
    await sql`analyze sqlite_schema`.execute(tx)
  })
  const { queries } = await watched(database).watch(() =>
    waitingDays(
      database,
      { id: 'a', zone: 420, today: toDay('2026-01-20'), escalationDays: 3 } as never,
      { right: new Set(['x', 'y']), passed: new Set(['z']) } as never,
      { after: { day: '2026-01-19', owner: 'x' }, count: 20 },
    ),
  )
  // Asking for a plan is a query as well.
  const asked = queries.map(({ sql: text, parameters }) => ({ text, parameters }))
  expect(asked).toHaveLength(2)
  for (const { text, parameters } of asked) {
    const { rows } = await database.read.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`explain query plan ${text}`, [...parameters]),
    )
    const steps = rows
      .map(({ detail }) => detail)
      .filter((detail) => /\b(asked|entry)\b/.test(detail))
    expect(steps).toEqual([
      expect.stringMatching(/^SCAN asked/),
      expect.stringMatching(/^SEARCH entry .*instansi_id=\? AND owner_id=\? AND day/),
      expect.stringMatching(/^SCAN asked/),
      expect.stringMatching(/^SEARCH entry .*instansi_id=\? AND owner_id=\? AND day/),
    ])
  }
  await database.dispose()
})
