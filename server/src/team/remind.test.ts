import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import { giveRole } from '../../test/agency.ts'
import { problemOf, type Client } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { monthOf, submitNew, useOffice } from '../../test/office.ts'
import { splitUnits } from '../../test/subtrees.ts'
import { away, summarise } from '../../test/team.ts'
import { verifyRecords } from '../records/verify-records.ts'

stopClock()

const DAY_MS = 86_400_000
const TUESDAY = '2026-11-17'

onBothEngines('reminders', (open) => {
  const office = useOffice(open)
  let sri: Client
  let ani: Client
  beforeEach(async () => {
    sri = await office.as('sri')
    ani = await office.as('ani')
  })
  const db = () => office.deps.db
  const remind = (who: Client, more: object = {}) =>
    who.send('POST', '/api/team/remind', { day: TUESDAY, view: 'line', unit: null, ...more })
  const sent = async (who: Client, more: object = {}) => (await remind(who, more)).json()
  const told = async (who: Client) =>
    v.parse(contract.me.response, await (await who.get('/api/me')).json()).reminders

  test('go to exactly those who have filled nothing and are expected to', async () => {
    await summarise(db(), office.agency, 'budi', { [TUESDAY]: { filled: 30 } })
    expect(await sent(sri)).toEqual({ reminded: 1, already: 0 })
    expect(await told(ani)).toEqual([{ day: TUESDAY, at: MORNING, by: 'sri', actingAs: 'chief' }])
    expect(await told(await office.as('budi'))).toEqual([])
  })

  test('leave in peace whoever is away, and go nowhere on a day off or a day to come', async () => {
    await away(db(), office.agency, 'ani', { from: TUESDAY, to: TUESDAY })
    expect(await sent(sri)).toEqual({ reminded: 1, already: 0 })
    expect(await told(ani)).toEqual([])
    expect(await sent(sri, { day: '2026-11-15' })).toEqual({ reminded: 0, already: 0 })
    expect(await sent(sri, { day: '2026-11-19' })).toEqual({ reminded: 0, already: 0 })
  })

  test('are not about a day that nobody can fill any more', async () => {
    const month = await monthOf(sri, 'day=2026-10-13')
    expect([month.isOpen, month.board.none, month.toRemind]).toEqual([false, 2, 0])
    expect(await sent(sri, { day: '2026-10-13' })).toEqual({ reminded: 0, already: 0 })
  })

  test('come once a day, whoever sends them and whichever day they are about', async () => {
    expect(await sent(sri)).toEqual({ reminded: 2, already: 0 })
    expect(await sent(sri)).toEqual({ reminded: 0, already: 2 })
    expect(await sent(sri, { day: '2026-11-16' })).toEqual({ reminded: 0, already: 2 })
    await giveRole(db(), office.agency, { person: 'cici', name: 'pengelola-kinerja' })
    const cici = await office.as('cici')
    // Hadi, Sri, Tono and Wati; she does not remind herself.
    expect(await sent(cici, { view: 'scope' })).toEqual({ reminded: 4, already: 2 })
    setClock(MORNING + DAY_MS)
    expect(await sent(sri)).toEqual({ reminded: 2, already: 0 })
    expect(await told(ani)).toHaveLength(1)
  })

  test('sent twice at the same moment reach each person once', async () => {
    const answers = await Promise.all([remind(sri), remind(sri), remind(sri)])
    const found = await Promise.all(
      answers.map(async (answer) => v.parse(contract.remindTeam.response, await answer.json())),
    )
    expect(found.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(2)
    const rows = await db()
      .read.selectFrom('office_act')
      .select('owner_id')
      .where('instansi_id', '=', office.agency.instansiId)
      .where('act', '=', 'team.remind')
      .execute()
    expect(rows).toHaveLength(2)
  })

  test('end when the day is filled, or when leave is confirmed', async () => {
    await sent(sri)
    await submitNew(ani, office.agency, { day: toDay(TUESDAY) })
    expect(await told(ani)).toEqual([])
    const budi = await office.as('budi')
    expect(await told(budi)).toHaveLength(1)
    await away(db(), office.agency, 'budi', { from: TUESDAY, to: TUESDAY })
    expect(await told(budi)).toEqual([])
  })

  test('stand sealed in the chain of each, where the person can read them', async () => {
    await sent(sri)
    expect(await (await ani.get('/api/acts-about-me')).json()).toMatchObject({
      acts: [{ act: 'team.remind', by: 'sri', actingAs: 'self', detail: { day: TUESDAY } }],
    })
    expect((await verifyRecords(db().read, office.deps.seal)).fault).toBeNull()
  })

  test('by a role keep to its scope and to the unit that is looked at', async () => {
    const units = await splitUnits(db(), office.agency)
    await giveRole(db(), office.agency, { person: 'cici', name: 'admin-unor', unorId: units.tono })
    const cici = await office.as('cici')
    expect(await sent(cici, { view: 'scope', unit: units.sri })).toEqual({
      reminded: 0,
      already: 0,
    })
    expect(await sent(cici, { view: 'scope' })).toEqual({ reminded: 1, already: 0 })
    const [reminder] = (await told(await office.as('tono'))) ?? []
    expect(reminder).toMatchObject({ by: 'cici', actingAs: 'role:admin-unor' })
    const wati = await office.as('wati')
    expect(await sent(wati, { view: 'scope', unit: units.sri })).toEqual({
      reminded: 3,
      already: 0,
    })
    const month = await monthOf(wati, `day=${TUESDAY}`)
    expect(month.people.filter(({ isReminded }) => isReminded)).toHaveLength(4)
    // Hadi and Cici; nobody reminds themselves.
    expect(month.toRemind).toBe(2)
  })

  test('are nobody else’s to send', async () => {
    expect((await problemOf(await remind(ani))).code).toBe('forbidden')
    expect(await sent(await office.as('tono'))).toEqual({ reminded: 1, already: 0 })
    expect(await told(ani)).toEqual([])
  })
})
