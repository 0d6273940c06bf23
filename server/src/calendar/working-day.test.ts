import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toDay } from '@jejak/shared/calendar/day'
import { makeAgency, type Agency } from '../../test/agency.ts'
import { openTestSqlite, type TestDatabase } from '../../test/databases.ts'
import { addWorkingDays, workingDayOf, workingDaysOf } from './working-day.ts'

let db: TestDatabase
let agency: Agency
beforeAll(async () => {
  db = await openTestSqlite()
  agency = await makeAgency(db)
})
afterAll(() => db.dispose())

const ani = (day: string) => ({ personId: agency.person.ani, day: toDay(day) })
const dayOf = (day: string) => workingDayOf(db.read, agency.instansiId, ani(day))

test('a Friday has its hours, its longer break and 7 h 30', async () => {
  expect(await dayOf('2026-11-20')).toEqual({
    day: '2026-11-20',
    expected: 450,
    hours: { from: 450, to: 990 },
    rest: { from: 690, to: 780 },
    note: '',
    reason: null,
  })
})

test('nothing is expected on a Saturday, nor on a holiday, which has its name', async () => {
  expect(await dayOf('2026-11-21')).toMatchObject({ expected: 0, hours: null, rest: null })
  const christmas = await dayOf('2026-12-25')
  expect(christmas.expected).toBe(0)
  expect(christmas.note).not.toBe('')
})

test('a change of the pattern counts from the next question on', async () => {
  const use = (name: string) =>
    db.write(async (tx) => {
      const { id } = await tx
        .selectFrom('work_pattern')
        .select('id')
        .where('instansi_id', '=', agency.instansiId)
        .where('name', '=', name)
        .executeTakeFirstOrThrow()
      await tx
        .updateTable('pattern_use')
        .set({ pattern_id: id })
        .where('instansi_id', '=', agency.instansiId)
        .execute()
    })
  await use('6 hari kerja')
  expect((await dayOf('2026-11-21')).expected).toBeGreaterThan(0)
  await use('5 hari kerja')
  expect((await dayOf('2026-11-21')).expected).toBe(0)
})

test('many days of many people are read at once, and only those', async () => {
  const budi = { personId: agency.person.budi, day: toDay('2026-11-23') }
  const find = await workingDaysOf(db.read, agency.instansiId, [ani('2026-11-20'), budi])
  expect(find(ani('2026-11-20'))).toEqual(await dayOf('2026-11-20'))
  expect(find(budi).day).toBe('2026-11-23')
  expect(() => find(ani('2026-11-23'))).toThrow('not asked for')
})

test('working days are counted over a weekend and over holidays', async () => {
  const after = (day: string, count: number) =>
    addWorkingDays(db.read, agency.instansiId, ani(day), count)
  expect(await after('2026-11-20', 1)).toBe('2026-11-23')
  expect(await after('2026-11-19', 3)).toBe('2026-11-24')
  expect(await after('2026-11-20', 0)).toBe('2026-11-20')
})

test('no other room reads hours or minutes out of a pattern', () => {
  const root = join(import.meta.dirname, '..')
  const asking = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .filter((path) =>
      /\b(expectedMinutes|hoursOf|planDay|readPatterns)\b|summary\??\.expected/.test(
        readFileSync(join(root, path), 'utf8'),
      ),
    )
  expect(asking.toSorted()).toEqual([
    join('calendar', 'patterns.ts'),
    join('calendar', 'working-day.ts'),
  ])
})
