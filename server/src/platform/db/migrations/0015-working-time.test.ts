import { DatabaseSync } from 'node:sqlite'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, SqliteDialect } from 'kysely'
import { describe, expect, test } from 'vitest'
import { daysFrom } from '@jejak/shared/calendar/month'
import { toDay } from '@jejak/shared/calendar/day'
import {
  expectedMinutes,
  FIVE_DAY_PATTERN,
  hoursOf,
  SIX_DAY_PATTERN,
  type WorkingPattern,
} from '@jejak/shared/calendar/working-time'
import { workingDaysOf } from '../../../calendar/working-day.ts'
import type { Engine } from '../database.ts'
import { toKyselyDatabase } from '../node-sqlite.ts'
import type { Tables } from '../tables.ts'
import { migrations } from './all.ts'

/** An engine as the release before left it. */
async function openBefore(engine: Engine): Promise<Kysely<Tables>> {
  const dialect =
    engine === 'sqlite'
      ? new SqliteDialect({ database: toKyselyDatabase(new DatabaseSync(':memory:')) })
      : new PGliteDialect({ pglite: await PGlite.create() })
  const db = new Kysely<Tables>({ dialect })
  for (const [name, migration] of Object.entries(migrations(engine))) {
    if (name < '0015') await migration.up(db)
  }
  return db
}

/** The hours of a local rule, in a range of its own. */
const LOCAL: WorkingPattern = {
  ...FIVE_DAY_PATTERN,
  exceptions: [
    ...FIVE_DAY_PATTERN.exceptions,
    { from: toDay('2026-07-06'), to: toDay('2026-07-10'), week: SIX_DAY_PATTERN.week },
  ],
  holidays: [
    ...FIVE_DAY_PATTERN.holidays,
    { day: toDay('2026-09-07'), name: 'Hari jadi kabupaten', kind: 'instansi' },
  ],
}

describe.each(['sqlite', 'postgres'] as const)('working time of before (%s)', (engine) => {
  test('an agency keeps the hours, holidays and names of every day it had', async () => {
    const db = await openBefore(engine)
    const agencies = { five: FIVE_DAY_PATTERN, six: SIX_DAY_PATTERN, local: LOCAL, none: {} }
    for (const [id, pattern] of Object.entries(agencies)) {
      await db
        .insertInto('instansi')
        .values({
          instansi_id: id,
          name: id,
          zone: 420,
          epoch: id,
          correction_days: 3,
          working_pattern: JSON.stringify(pattern),
        })
        .execute()
    }
    await migrations(engine)['0015-working-time']!.up(db)
    const asked = daysFrom(toDay('2025-12-01'), toDay('2027-01-31')).map((day) => ({
      personId: 'somebody',
      day,
    }))
    for (const [id, pattern] of Object.entries({
      five: FIVE_DAY_PATTERN,
      six: SIX_DAY_PATTERN,
      local: LOCAL,
    })) {
      const find = await workingDaysOf(db, id, asked)
      const now = asked
        .map(find)
        .map(({ day, expected, hours, note }) => ({ day, expected, hours, note }))
      const before = asked.map(({ day }) => {
        const hours = hoursOf(day, pattern)
        return {
          day,
          expected: expectedMinutes(day, pattern),
          hours: hours && { from: hours.start, to: hours.end },
          note: pattern.holidays.find((holiday) => holiday.day === day)?.name ?? '',
        }
      })
      expect(now).toEqual(before)
    }
    const unset = await workingDaysOf(db, 'none', asked)
    expect(asked.every((each) => unset(each).expected === 0)).toBe(true)
    await db.destroy()
  })
})
