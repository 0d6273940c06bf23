import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayAt, toDay, type Day } from '@jejak/shared/calendar/day'
import { periodState } from '@jejak/shared/skp/period'
import { testDeps } from '../../test/agency.ts'
import { setClock, stopClock } from '../../test/clock.ts'
import { openTestSqlite, type TestDatabase } from '../../test/databases.ts'
import { approversOf } from '../access/approvers.ts'
import { capabilitiesOf } from '../access/capabilities.ts'
import { caseKey } from '../access/case.ts'
import { reviewerOf } from '../access/can.ts'
import { workingDayOf } from '../calendar/working-day.ts'
import { listPeriods } from '../org/instansi.ts'
import { covers, listAssignments } from '../org/assignments.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { POSTS, type PostKey } from './agency.ts'
import { prepareDemo } from './demo.ts'
import { TEAM } from './insert-office.ts'
import { PEOPLE } from './people.ts'
import type { Persona } from './seed-people.ts'

stopClock()

// On SQLite alone: what it writes with is tested on both engines.
describe.each([
  ['a Friday', '2026-11-27'],
  ['a Saturday', '2026-11-28'],
  ['a Monday after days off', '2026-12-28'],
  ['the day after Idulfitri', '2026-03-25'],
  ['the first day of a year', '2027-01-01'],
  ['a leap day', '2028-02-29'],
])('the demo on %s', (_name, date) => {
  const today = toDay(date)
  let database: TestDatabase
  let deps: ServerDeps
  let dataDir: string
  let personas: readonly Persona[]
  let instansiId: string

  beforeAll(async () => {
    // Ten in the morning, WIB.
    setClock(Date.parse(`${date}T03:00:00Z`))
    dataDir = mkdtempSync(join(tmpdir(), 'jejak-demo-'))
    database = await openTestSqlite()
    deps = testDeps(database)
    personas = await prepareDemo(deps, dataDir)
    ;({ instansi_id: instansiId } = await deps.db.read
      .selectFrom('instansi')
      .select('instansi_id')
      .executeTakeFirstOrThrow())
  })
  afterAll(async () => {
    await database.dispose()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const inPost = (post: PostKey) =>
    personas[PEOPLE.findIndex((person) => person.post === post)]!.personId
  const dayOf = (post: PostKey, day: Day = today) =>
    workingDayOf(deps.db.read, instansiId, { personId: inPost(post), day })
  const may = (post: PostKey) =>
    capabilitiesOf({
      tx: deps.db.read,
      actor: { instansiId, personId: inPost(post) },
      onDay: today,
    })
  const entriesOf = (post: PostKey) =>
    deps.db.read
      .selectFrom('entry')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .where('owner_id', '=', inPost(post))
      .execute()

  test('has twenty people in three levels of units, PNS and both kinds of PPPK', async () => {
    expect(personas).toHaveLength(20)
    const kinds = await deps.db.read.selectFrom('person').select('kind').distinct().execute()
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['pns', 'pppk', 'pppk-paruh-waktu'])
    const unors = await deps.db.read.selectFrom('unor').select(['id', 'parent_id']).execute()
    const above = new Map(unors.map(({ id, parent_id }) => [id, parent_id]))
    const depth = (id: string | null): number =>
      id === null ? 0 : 1 + depth(above.get(id) ?? null)
    expect(Math.max(...unors.map(({ id }) => depth(id)))).toBe(3)
  })

  test('has everybody assessed by somebody, but for the head', async () => {
    const cases = personas.map(({ personId }) => ({ ownerId: personId, day: today }))
    const found = await approversOf({ tx: deps.db.read, instansiId, cases, onDay: today })
    const without = cases.filter((each) => !found.has(caseKey(each)))
    expect(without.map(({ ownerId }) => ownerId)).toEqual([inPost('kadis')])
  })

  test('has a Plt, and a Plh for the head, who travels', async () => {
    const hats = await listAssignments(deps.db.read, instansiId, {
      personIds: personas.map(({ personId }) => personId),
    })
    const now = hats.filter((hat) => covers(hat, today))
    expect(now.filter(({ kind }) => kind === 'plt')).toMatchObject([
      { personId: inPost('kabidAptika'), post: POSTS.kabidStatistik.name, to: null },
    ])
    expect(now.filter(({ kind }) => kind === 'plh')).toMatchObject([
      { personId: inPost('kabidIkp'), post: POSTS.kadis.name },
    ])
    const away = await deps.db.read
      .selectFrom('absence')
      .select(['from_day', 'to_day'])
      .where('person_id', '=', inPost('kadis'))
      .where('kind', '=', 'dinas')
      .where('state', '=', 'confirmed')
      .execute()
    expect(away).toHaveLength(1)
    expect(covers({ from: away[0]!.from_day, to: away[0]!.to_day }, today)).toBe(true)
  })

  test('has somebody on leave, whose working days are not expected', async () => {
    const [leave] = await deps.db.read
      .selectFrom('absence')
      .select(['from_day', 'to_day'])
      .where('person_id', '=', inPost('teknisiPusatData'))
      .execute()
    expect(covers({ from: leave!.from_day, to: leave!.to_day }, today)).toBe(true)
    for (const day of [leave!.from_day, leave!.to_day].map(toDay)) {
      expect(await dayOf('teknisiPusatData', day)).toMatchObject({ expected: 0, reason: 'tahunan' })
      expect((await dayOf('pengelolaPusatData', day)).expected).toBeGreaterThan(0)
    }
  })

  test('has a unit in WITA, with work that its head has still to look at', async () => {
    const zones = await deps.db.read
      .selectFrom('person')
      .select('id')
      .where('zone', '=', 480)
      .execute()
    expect(new Set(zones.map(({ id }) => id))).toEqual(
      new Set((['kepalaPenghubung', 'humasPenghubung', 'kontenPenghubung'] as const).map(inPost)),
    )
    expect((await entriesOf('humasPenghubung')).length).toBeGreaterThan(5)
  })

  test('has work waiting for each supervisor', async () => {
    const waiting = await deps.db.read
      .selectFrom('entry')
      .select('id')
      .where('status', '=', 'submitted')
      .execute()
    const ids = waiting.map(({ id }) => id)
    for (const [at, persona] of personas.entries()) {
      if (PEOPLE[at]!.role !== 'atasan') continue
      const actor = { instansiId, personId: persona.personId }
      const own = await reviewerOf({ tx: deps.db.read, actor, ids, onDay: today })
      expect([persona.name, own.size > 2]).toEqual([persona.name, true])
    }
  })

  test('has a team leader who decides on the work that is named', async () => {
    const rows = await entriesOf('prakomPertama')
    const named = await deps.db.read
      .selectFrom('rencana_aksi')
      .select('id')
      .where('owner_id', '=', inPost('prakomPertama'))
      .where('rhk', '=', TEAM.work)
      .execute()
    const ids = new Set(named.map(({ id }) => id))
    const cases = rows
      .filter(({ plan_id, status }) => ids.has(plan_id ?? '') && status === 'submitted')
      .map((row) => ({ ownerId: row.owner_id, day: toDay(row.day), planId: row.plan_id }))
    expect(cases.length).toBeGreaterThan(0)
    const found = await approversOf({ tx: deps.db.read, instansiId, cases, onDay: today })
    for (const each of cases) {
      expect(found.get(caseKey(each))?.[0]).toMatchObject({
        personId: inPost('prakomMuda'),
        kind: 'ketua-tim',
      })
    }
  })

  test('has a returned entry past its deadline that may still be put right', async () => {
    const periods = await listPeriods(deps.db.read, instansiId)
    const closed = periods.filter((period) => periodState(period, today) === 'closed')
    const late = (await entriesOf('humasPenghubung')).filter(
      ({ day, status }) =>
        status === 'returned' && closed.some(({ from, to }) => from <= day && day <= to),
    )
    expect(late).toHaveLength(1)
    expect(late[0]!.correction_until! >= today).toBe(true)
  })

  test('has a pengelola kinerja and an admin unor beside the admin', async () => {
    expect(await may('kepegawaian')).toEqual([
      'team.follow',
      'org.people',
      'org.admin',
      'org.lists',
      'period.manage',
    ])
    expect(await may('analisSdm')).toEqual(['team.follow', 'org.lists', 'period.manage'])
    expect(await may('tataUsahaIkp')).toEqual(['team.follow', 'org.people', 'org.lists'])
  })

  test('has work in every status, and none after its day', async () => {
    const rows = await deps.db.read.selectFrom('entry').select(['status', 'day']).execute()
    const counts = Object.groupBy(rows, ({ status }) => status)
    for (const status of ['draft', 'submitted', 'approved', 'returned'] as const) {
      expect([status, (counts[status]?.length ?? 0) >= 5]).toEqual([status, true])
    }
    const last = rows
      .map(({ day }) => day)
      .toSorted()
      .at(-1)!
    expect(last <= dayAt(Date.now(), 480)).toBe(true)
  })
})
