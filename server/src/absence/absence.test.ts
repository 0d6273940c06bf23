import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import { assign, makeId, vacate, type PersonName } from '../../test/agency.ts'
import { decide, problemOf, type Client } from '../../test/client.ts'
import { setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { submitNew, teamOf, useOffice } from '../../test/office.ts'
import { workingDayOf } from '../calendar/working-day.ts'
import { verifyRecords } from '../records/verify-records.ts'

stopClock()

const WEDNESDAY = '2026-11-25'

onBothEngines('leave and official travel', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    sri = await office.as('sri')
  })

  const leave = (more: object = {}) => ({
    id: makeId(),
    baseVersion: 0,
    kind: 'tahunan',
    from: '2026-11-24',
    to: '2026-11-26',
    letter: '',
    link: '',
    ...more,
  })
  const ask = async (who: Client, form: object) => who.send('PUT', '/api/absences', form)
  const asked = async (who: Client, more: object = {}) => {
    const form = leave(more)
    const response = await ask(who, form)
    if (response.status !== 200) throw new Error(await response.text())
    return form.id
  }
  const say = (who: Client, id: string, act: string, comment = '', baseVersion = 1) =>
    who.send('POST', '/api/absences/decide', { id, baseVersion, act, comment })
  const expectedOf = async (name: PersonName, day: string) => {
    const { instansiId, person } = office.agency
    const of = { personId: person[name], day: toDay(day) }
    return workingDayOf(office.deps.db.read, instansiId, of)
  }
  const wrongs = async (response: Response) => {
    const problem = await problemOf(response)
    return problem.errors?.map(({ path, code }) => `${path} ${code}`) ?? [problem.code]
  }

  test('what is asked for changes nothing until the supervisor has confirmed it', async () => {
    const id = await asked(ani)
    expect((await expectedOf('ani', WEDNESDAY)).expected).toBe(450)
    const waiting = await (await sri.get('/api/absences/asked')).json()
    expect(waiting).toMatchObject({ asked: [{ absence: { id }, person: { name: 'ani' } }] })
    expect((await say(sri, id, 'confirm')).status).toBe(200)
    expect(await expectedOf('ani', WEDNESDAY)).toMatchObject({
      expected: 0,
      hours: null,
      reason: 'tahunan',
    })
    expect((await expectedOf('ani', '2026-11-27')).expected).toBe(450)
    expect((await expectedOf('budi', WEDNESDAY)).expected).toBe(450)
    expect(await (await sri.get('/api/absences/asked')).json()).toEqual({ asked: [] })
  })

  test('the person, their day and their team read the same minutes', async () => {
    await say(sri, await asked(ani), 'confirm')
    const me = v.parse(contract.me.response, await (await ani.get('/api/me')).json())
    expect(me.days.find(({ day }) => day === WEDNESDAY)).toMatchObject({
      expected: 0,
      reason: 'tahunan',
    })
    const { people } = await teamOf(sri, WEDNESDAY)
    expect(people.map(({ name, expected }) => [name, expected])).toEqual([
      ['ani', 0],
      ['budi', 450],
    ])
  })

  test('leave that is confirmed after the day was filled counts in the team as well', async () => {
    setClock(Date.parse('2026-11-25T09:30:00Z'))
    await submitNew(ani, office.agency, { day: toDay(WEDNESDAY) })
    const before = await teamOf(sri, WEDNESDAY)
    expect(before.people[0]).toMatchObject({ expected: 450, filled: 60 })
    await say(sri, await asked(ani), 'confirm')
    const after = await teamOf(sri, WEDNESDAY)
    expect(after.people[0]).toMatchObject({ expected: 0, filled: 60 })
  })

  test('official travel is work, needs its letter, and says so on the day', async () => {
    const dinas = { kind: 'dinas', letter: '090/12/ST/2026', link: 'https://srikandi.go.id/1' }
    expect(await wrongs(await ask(ani, leave({ ...dinas, letter: '' })))).toEqual([
      'letter letter-required',
    ])
    expect(await wrongs(await ask(ani, leave({ ...dinas, link: '' })))).toEqual([
      'link letter-required',
    ])
    expect(await wrongs(await ask(ani, leave({ ...dinas, link: 'http://a.go.id' })))).toEqual([
      'link bad-link',
    ])
    await say(sri, await asked(ani, dinas), 'confirm')
    expect(await expectedOf('ani', WEDNESDAY)).toMatchObject({ expected: 450, reason: 'dinas' })
  })

  test('a correction window does not run while the person is away', async () => {
    await say(sri, await asked(ani, { from: '2026-11-19', to: '2026-11-23' }), 'confirm')
    const entry = await submitNew(ani, office.agency)
    await sri.act(decide(entry, 2, 'return', 'Lengkapi'))
    const row = await office.deps.db.read
      .selectFrom('entry')
      .select('correction_until')
      .where('id', '=', entry)
      .executeTakeFirstOrThrow()
    // Three working days after Wednesday the 18th, of which Thursday, Friday and Monday are none.
    expect(row.correction_until).toBe('2026-11-26')
  })

  test('nobody decides on their own, nor on somebody who is not theirs', async () => {
    const own = await asked(sri)
    expect(await wrongs(await say(sri, own, 'confirm'))).toEqual(['not-found'])
    const foreign = await asked(await office.as('cici'))
    expect(await wrongs(await say(sri, foreign, 'confirm'))).toEqual(['not-found'])
    expect(await wrongs(await say(ani, own, 'confirm'))).toEqual(['forbidden'])
    // Whoever stands in for the head does not decide on themselves either.
    await vacate(office.deps.db, office.agency, 'head', '2026-11-01')
    await assign(office.deps.db, office.agency, {
      person: 'sri',
      post: 'head',
      from: '2026-11-01',
      kind: 'plt',
    })
    expect(await wrongs(await say(sri, own, 'confirm'))).toEqual(['not-found'])
  })

  test('a refusal gives its reason, and what was refused may be asked for again', async () => {
    const id = await asked(ani)
    expect(await wrongs(await say(sri, id, 'refuse'))).toEqual(['comment reason-required'])
    expect((await say(sri, id, 'refuse', 'Ada rapat pleno')).status).toBe(200)
    expect(await (await ani.get('/api/absences')).json()).toMatchObject({
      absences: [{ id, state: 'refused', decidedBy: 'sri', comment: 'Ada rapat pleno' }],
    })
    expect((await ask(ani, leave({ id, baseVersion: 2, to: '2026-11-25' }))).status).toBe(200)
  })

  test('of two acts at once the second meets a conflict', async () => {
    const id = await asked(ani)
    const answers = await Promise.all([
      say(sri, id, 'confirm'),
      ani.send('POST', '/api/absences/withdraw', { id, baseVersion: 1 }),
    ])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]))
  })

  test('withdrawn, the days are expected again', async () => {
    const id = await asked(ani)
    await say(sri, id, 'confirm')
    await ani.send('POST', '/api/absences/withdraw', { id, baseVersion: 2 })
    expect((await expectedOf('ani', WEDNESDAY)).expected).toBe(450)
  })

  test('nobody is away twice on one day, backwards, for years, or in a final period', async () => {
    await asked(ani)
    const refused = async (more: object) => wrongs(await ask(ani, leave(more)))
    expect(await refused({ from: '2026-11-26', to: '2026-11-30' })).toEqual(['from overlap'])
    expect(await refused({ from: '2026-12-02', to: '2026-12-01' })).toEqual(['to end-before-start'])
    expect(await refused({ from: '2026-12-02', to: '2028-12-01' })).toEqual(['to too-long'])
    expect(await refused({ from: '2026-10-30', to: '2026-11-02' })).toEqual(['from final-period'])
    const foreign = await asked(await office.as('budi'))
    expect(await refused({ id: foreign, from: '2026-12-02', to: '2026-12-02' })).toEqual([
      'not-found',
    ])
  })

  test('what the office records counts at once, all rows or none', async () => {
    const wati = await office.as('wati')
    const row = (name: PersonName, more: object = {}) => {
      const { baseVersion: _new, ...form } = leave({ kind: 'sakit', ...more })
      return { ...form, personId: office.agency.person[name] }
    }
    const record = (rows: readonly object[]) => wati.send('POST', '/api/absences/record', { rows })
    expect(await wrongs(await record([row('ani'), row('budi'), row('ani')]))).toEqual([
      'rows.2.from overlap',
    ])
    expect(await wrongs(await record([{ ...row('ani'), personId: makeId() }]))).toEqual([
      'rows.0.personId unknown',
    ])
    // What is expected of somebody is for somebody else to say.
    expect(await wrongs(await record([row('ani'), row('wati')]))).toEqual([
      'rows.1.personId yourself',
    ])
    expect((await expectedOf('ani', WEDNESDAY)).expected).toBe(450)
    expect(await (await record([row('ani'), row('budi')])).json()).toEqual({ saved: 2 })
    expect(await expectedOf('budi', WEDNESDAY)).toMatchObject({ expected: 0, reason: 'sakit' })
  })

  test('every act stands sealed in the chain of whom it is about', async () => {
    const id = await asked(ani)
    await say(sri, id, 'confirm')
    const { read } = office.deps.db
    const acts = await read
      .selectFrom('office_act')
      .innerJoin('person', 'person.id', 'office_act.person_id')
      .select(['act', 'name'])
      .where('owner_id', '=', office.agency.person.ani)
      .orderBy('seq')
      .execute()
    expect(acts).toEqual([
      { act: 'absence.ask', name: 'ani' },
      { act: 'absence.confirm', name: 'sri' },
    ])
    expect((await verifyRecords(read, office.deps.seal)).fault).toBeNull()
  })
})
