import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayAt } from '@jejak/shared/calendar/day'
import { periodGate } from '@jejak/shared/skp/period-gate'
import { periodOf } from '@jejak/shared/skp/period'
import { verifyChain } from '../../test/verify-chain.ts'
import { openTestSqlite, type TestDatabase } from '../../test/databases.ts'
import { readMe } from '../accounts/me.ts'
import { testDeps } from '../../test/agency.ts'
import { stopClock } from '../../test/clock.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { demoSheet, prepareDemo } from './demo.ts'
import { demoPeriods } from './periods.ts'
import type { Persona } from './seed-people.ts'

stopClock()

// On SQLite alone: what it writes with is tested on both engines, and thousands of acts take long on the other.
describe('the demo', () => {
  let database: TestDatabase
  let deps: ServerDeps
  let dataDir: string
  let personas: readonly Persona[]

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'jejak-demo-'))
    database = await openTestSqlite()
    deps = testDeps(database)
    personas = await prepareDemo(deps, dataDir)
  })
  afterAll(async () => {
    await database.dispose()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const meOf = async (persona: Persona) => {
    const person = await deps.db.read
      .selectFrom('person')
      .select('instansi_id')
      .where('id', '=', persona.personId)
      .executeTakeFirstOrThrow()
    return readMe(deps, { instansiId: person.instansi_id, personId: persona.personId })
  }

  test('has an admin, a head, supervisors, staff and who keeps periods and a unit, each with someone above', async () => {
    const roles = Object.groupBy(personas, (persona) => persona.role)
    expect(Object.entries(roles).map(([role, of]) => [role, of.length])).toEqual([
      ['admin', 1],
      ['kepala', 1],
      ['atasan', 4],
      ['pegawai', 12],
      ['operator', 1],
      ['adminUnor', 1],
    ])
    for (const persona of personas) {
      expect((await meOf(persona)).approver === null).toBe(persona.role === 'kepala')
    }
  })

  test('has a month of work in every status, and whole chains', async () => {
    const rows = await deps.db.read.selectFrom('entry').select('status').execute()
    const counts = Object.groupBy(rows, (row) => row.status)
    expect(rows.length).toBeGreaterThan(500)
    for (const status of ['draft', 'submitted', 'approved', 'returned'] as const) {
      expect(counts[status]?.length).toBeGreaterThan(10)
    }
    const { instansi } = await meOf(personas[0]!)
    for (const persona of personas) {
      expect(await verifyChain(deps.db.read, instansi.id, persona.personId)).toBeNull()
    }
  })

  test('has an open period around today that is not a month', async () => {
    const today = dayAt(Date.now(), 420)
    const period = periodOf((await meOf(personas[0]!)).periods, today)!
    expect(periodGate({ periods: [period], day: today, today, correction: null })).toBe('open')
    expect([period.from.slice(8), period.to.slice(8)]).toEqual(['16', '15'])
  })

  test('keeps its personas in a file that only its owner may read, for the next start', async () => {
    expect(statSync(join(dataDir, 'demo-personas.json')).mode & 0o777).toBe(0o600)
    expect(await prepareDemo(deps, dataDir)).toEqual(personas)
  })

  test('prints who to sign in as', () => {
    const sheet = demoSheet(personas, Date.now())
    for (const { nip, password, totpSecret } of personas) {
      expect(sheet).toContain(nip)
      expect(sheet).toContain(password)
      expect(sheet).toContain(totpSecret)
    }
    expect(sheet).not.toContain('{')
  })
})

test('periods follow one another without a gap, over the turn of a year too', () => {
  for (const today of ['2026-01-03', '2026-01-15', '2026-01-16', '2026-12-31']) {
    const periods = demoPeriods(dayAt(Date.parse(`${today}T03:00:00Z`), 420), () => '')
    const around = periods.filter((period) => period.from <= today && today <= period.to)
    expect(around).toHaveLength(1)
    const breaks = periods
      .slice(1)
      .map((next, at) => Date.parse(next.from) - Date.parse(periods[at]!.to))
    expect(new Set(breaks)).toEqual(new Set([86_400_000]))
  }
})
