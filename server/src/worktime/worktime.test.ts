import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import { FIVE_DAYS, SIX_DAYS } from '@jejak/shared/calendar/usual-patterns'
import { makeId, type PersonName } from '../../test/agency.ts'
import { problemOf, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'
import { workingDayOf } from '../calendar/working-day.ts'
import { verifyRecords } from '../records/verify-records.ts'

stopClock()

const SATURDAY = '2026-11-21'
const MONDAY = '2026-11-23'

onBothEngines('the calendar of an office', (open) => {
  const office = useOffice(open)
  let wati: Client
  beforeEach(async () => {
    wati = await office.as('wati')
  })

  const put = (path: string, form: object) => wati.send('PUT', `/api/office-calendar/${path}`, form)
  const calendar = async () => {
    const answer = await wati.get('/api/office-calendar?from=2026-01-01&to=2026-12-31')
    return v.parse(contract.officeCalendar.response, await answer.json())
  }
  const dayOf = (name: PersonName, day: string) =>
    workingDayOf(office.deps.db.read, office.agency.instansiId, {
      personId: office.agency.person[name],
      day: toDay(day),
    })
  const wrongs = async (response: Response) => {
    const problem = await problemOf(response)
    return problem.errors?.map(({ path, code }) => `${path} ${code}`) ?? [problem.code]
  }
  const sixDays = async () =>
    (await calendar()).patterns.find(({ name }) => name === '6 hari kerja')!.id
  const use = async (scope: object, more: object = {}) => ({
    id: makeId(),
    baseVersion: 0,
    patternId: await sixDays(),
    scope,
    from: '2026-11-16',
    to: null,
    ...more,
  })
  const unorId = async () =>
    (
      await office.deps.db.read
        .selectFrom('unor')
        .select('id')
        .where('instansi_id', '=', office.agency.instansiId)
        .executeTakeFirstOrThrow()
    ).id

  test('a new agency has two patterns, works by one of them, and knows the holidays of 2026', async () => {
    const { patterns, uses, ranges } = await calendar()
    expect(patterns.map(({ name }) => name)).toEqual(['5 hari kerja', '6 hari kerja'])
    expect(uses).toMatchObject([{ patternId: patterns[0]!.id, scope: { kind: 'instansi' } }])
    expect(ranges).toHaveLength(26)
    expect(ranges.find(({ from }) => from === '2026-12-25')).toMatchObject({
      kind: 'libur-nasional',
      name: 'Natal',
      source: expect.stringContaining('SKB Tiga Menteri'),
    })
  })

  test('the pattern of a person counts before that of their unor, and that before the agency', async () => {
    expect((await dayOf('ani', SATURDAY)).expected).toBe(0)
    expect((await put('use', await use({ kind: 'unor', id: await unorId() }))).status).toBe(200)
    expect((await dayOf('ani', SATURDAY)).expected).toBe(375)
    expect((await dayOf('ani', '2026-11-14')).expected).toBe(0)
    const { person } = office.agency
    const own = await use(
      { kind: 'person', id: person.ani },
      { patternId: (await calendar()).patterns[0]!.id, to: '2026-11-30' },
    )
    await put('use', own)
    expect((await dayOf('ani', SATURDAY)).expected).toBe(0)
    expect((await dayOf('budi', SATURDAY)).expected).toBe(375)
    expect((await dayOf('ani', '2026-12-05')).expected).toBe(375)
    const gone = { id: own.id, baseVersion: 1 }
    await wati.send('POST', '/api/office-calendar/use/remove', gone)
    expect((await dayOf('ani', SATURDAY)).expected).toBe(375)
  })

  test('own hours are a pattern, changed by compare-and-set', async () => {
    const form = { id: makeId(), baseVersion: 0, name: 'Pelayanan', pattern: SIX_DAYS }
    expect((await put('pattern', form)).status).toBe(200)
    expect(await wrongs(await put('pattern', form))).toEqual(['conflict'])
    const later = { ...form, baseVersion: 1, pattern: { ...SIX_DAYS, restsOnHolidays: false } }
    expect(await (await put('pattern', later)).json()).toEqual({ version: 2 })
  })

  test('the hours of a final period stay as they were worked', async () => {
    const [pattern] = (await calendar()).patterns
    const form = { id: pattern!.id, baseVersion: 1, name: 'Lima hari', pattern: FIVE_DAYS }
    expect((await put('pattern', form)).status).toBe(200)
    const other = { ...form, baseVersion: 2, pattern: SIX_DAYS }
    expect(await wrongs(await put('pattern', other))).toEqual(['pattern final-period'])
    const early = await use({ kind: 'instansi' }, { from: '2026-10-15' })
    expect(await wrongs(await put('use', early))).toEqual(['from final-period'])
    const holiday = { id: makeId(), baseVersion: 0, kind: 'instansi', name: 'x', source: '' }
    const days = { from: '2026-10-30', to: '2026-11-02' }
    expect(await wrongs(await put('range', { ...holiday, ...days }))).toEqual(['from final-period'])
  })

  test('a pattern is for what the agency has', async () => {
    const wrongScope = await use({ kind: 'person', id: makeId() })
    expect(await wrongs(await put('use', wrongScope))).toEqual(['scope unknown'])
    const wrongPattern = await use({ kind: 'instansi' }, { patternId: makeId() })
    expect(await wrongs(await put('use', wrongPattern))).toEqual(['patternId unknown'])
  })

  test('a holiday is added, moved and taken out, and two never lie on one day', async () => {
    const form = {
      id: makeId(),
      baseVersion: 0,
      kind: 'instansi',
      from: MONDAY,
      to: MONDAY,
      name: 'Hari jadi kabupaten',
      source: 'SK Bupati 1/2026',
    }
    await put('range', form)
    expect(await dayOf('ani', MONDAY)).toMatchObject({
      expected: 0,
      note: 'Hari jadi kabupaten',
      reason: 'instansi',
    })
    expect(await wrongs(await put('range', { ...form, id: makeId() }))).toEqual(['from overlap'])
    const moved = { ...form, baseVersion: 1, from: '2026-11-24', to: '2026-11-24' }
    await put('range', moved)
    expect((await dayOf('ani', MONDAY)).expected).toBe(450)
    const gone = { id: form.id, baseVersion: 2 }
    expect((await wati.send('POST', '/api/office-calendar/range/remove', gone)).status).toBe(200)
    expect((await dayOf('ani', '2026-11-24')).expected).toBe(450)
  })

  test('a Ramadan brings the hours that each pattern has for it', async () => {
    const form = {
      id: makeId(),
      baseVersion: 0,
      kind: 'ramadan',
      from: '2027-02-08',
      to: '2027-03-09',
      name: 'Ramadan 1448 Hijriah',
      source: '',
    }
    await put('range', form)
    expect(await dayOf('ani', '2027-02-10')).toMatchObject({ expected: 390, reason: 'ramadan' })
  })

  test('a roster gives its people shifts, nights over midnight and days off', async () => {
    const personId = office.agency.person.ani
    const night = { start: 1320, end: 1800, breakStart: 1440, breakEnd: 1470 }
    const rows = [
      { personId, day: MONDAY, shift: night },
      { personId, day: '2026-11-24', shift: null },
    ]
    const send = (all: readonly object[]) => wati.send('PUT', '/api/roster', { rows: all })
    expect(await (await send(rows)).json()).toEqual({ saved: 2 })
    expect(await dayOf('ani', MONDAY)).toMatchObject({ expected: 120, reason: 'shift' })
    expect(await dayOf('ani', '2026-11-24')).toMatchObject({
      expected: 330,
      hours: { from: 30, to: 360 },
    })
    expect(await wrongs(await send([...rows, { ...rows[0]!, personId: makeId() }]))).toEqual([
      'rows.2.personId unknown',
    ])
    expect(await wrongs(await send([{ ...rows[0]!, day: '2026-10-05' }]))).toEqual([
      'rows.0.day final-period',
    ])
  })

  test('every change is sealed: a person’s own in their chain, the agency’s in the keeper’s', async () => {
    await put('use', await use({ kind: 'person', id: office.agency.person.ani }))
    await put('use', await use({ kind: 'instansi' }))
    const { read } = office.deps.db
    const acts = await read
      .selectFrom('office_act')
      .innerJoin('person', 'person.id', 'office_act.owner_id')
      .select(['act', 'name'])
      .where('office_act.instansi_id', '=', office.agency.instansiId)
      .orderBy('name')
      .execute()
    expect(acts).toEqual([
      { act: 'calendar.use', name: 'ani' },
      { act: 'calendar.use', name: 'wati' },
    ])
    expect((await verifyRecords(read, office.deps.seal)).fault).toBeNull()
  })
})
