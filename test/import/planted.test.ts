import { openTestSqlite } from '@jejak/server/test/databases'
import { expect, test } from 'vitest'
import { dayRows } from './drawn-agency.ts'
import { MISTAKES } from './mistakes.ts'
import { playImport } from './play.ts'

test('of planted mistakes exactly those are reported, and the corrected lists are written once', async () => {
  const db = await openTestSqlite()
  const mistakes = 2 * Object.keys(MISTAKES).length
  const played = await playImport(db, { people: 400, mistakes, seed: 7 })
  await db.dispose()
  expect(played.reported).toEqual(played.planted)
  expect(played.rows.checked).toBe(played.rows.before)
  expect(played.rows.written - played.rows.before).toBe(20 + 3 * 400 + dayRows(400))
  expect(played.again).toBe(0)
})
