import { toDay } from '@jejak/shared/calendar/day'
import { beforeEach, expect, test } from 'vitest'
import { makeId } from '../../test/agency.ts'
import {
  clientWith,
  content,
  decide,
  remove,
  save,
  submit,
  testApp,
  withdraw,
  type Client,
} from '../../test/client.ts'
import { MORNING, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { submitNew, useOffice } from '../../test/office.ts'
import { counting } from '../../test/counting.ts'
import { createSessions } from '../accounts/sessions.ts'
import { requireInstansi } from '../org/instansi.ts'
import { shareOf } from './day-summary.ts'
import { asSubmitted } from './queries/submitted.ts'

stopClock()

const DAYS = [toDay('2026-11-16'), toDay('2026-11-17')]
const FIGURES = ['filled', 'waiting', 'approved', 'returned', 'late'] as const
const NOTHING = { filled: 0, waiting: 0, approved: 0, returned: 0, late: 0 }

onBothEngines('what a supervisor reads of a day', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    sri = await office.as('sri')
  })

  const entryOf = (id: string) =>
    office.deps.db.read
      .selectFrom('entry')
      .select(['version', 'status'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()

  const keptOf = async (day: string) =>
    (await office.deps.db.read
      .selectFrom('day_summary')
      .select(FIGURES)
      .where('person_id', '=', office.agency.person.ani)
      .where('day', '=', day)
      .executeTakeFirst()) ?? NOTHING

  /** Every entry of the person, read as a supervisor would: slow, and independent of what was counted before. */
  async function recountOf(day: string) {
    const { read } = office.deps.db
    const { instansiId, person } = office.agency
    const instansi = await requireInstansi(read, instansiId, MORNING)
    const rows = await read
      .selectFrom('entry')
      .selectAll()
      .where('owner_id', '=', person.ani)
      .where('removed', '=', 0)
      .execute()
    const sums = { ...NOTHING }
    for (const row of await asSubmitted(read, instansiId, rows)) {
      if (row.day !== day) continue
      const share = shareOf(instansi, row)
      for (const figure of FIGURES) sums[figure] += share[figure]
    }
    return sums
  }

  test('correcting a returned entry changes no figure, so its history is not read', async () => {
    const id = await submitNew(ani, office.agency)
    await sri.act(decide(id, 2, 'return', 'Lengkapi'))
    const before = await keptOf(DAYS[1]!)
    const watch = counting(office.deps.db)
    const deps = { ...office.deps, db: watch.db }
    const token = await createSessions(deps).start({
      instansiId: office.agency.instansiId,
      personId: office.agency.person.ani,
    })
    const laptop = clientWith(testApp(deps), { cookie: `sid=${token}` })
    watch.forget()
    expect(
      await laptop.act(save(id, 3, { text: 'Menyusun laporan akhir', end: 600 })),
    ).toMatchObject({ status: 'applied' })
    expect(watch.tables).toContain('period')
    expect(watch.tables).not.toContain('entry_history')
    expect(await keptOf(DAYS[1]!)).toEqual(before)
  })

  test('the sums are those of its entries, whatever was done in whatever order', async () => {
    const ids = Array.from({ length: 6 }, () => makeId())
    for (const [at, id] of ids.entries()) {
      await ani.act(
        save(id, 0, content(office.agency, { start: 480 + at * 30, end: 500 + at * 30 })),
      )
    }
    let seed = 7
    const draw = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
    const seen = new Set<string>()
    for (let step = 0; step < 150; step++) {
      const id = ids[draw(ids.length)]!
      const { version, status } = await entryOf(id)
      const acts = [
        () => ani.act(save(id, version, { day: DAYS[draw(2)]!, end: 520 + draw(60) })),
        () => ani.act(submit(id, version)),
        () => ani.act(withdraw(id, version)),
        () => ani.act(remove(id, version)),
        () => sri.act(decide(id, version, 'approve')),
        () => sri.act(decide(id, version, 'reopen', 'Lengkapi')),
        () => sri.act(decide(id, version, 'return', 'Lengkapi')),
      ]
      const chosen = draw(acts.length)
      const { status: outcome } = await acts[chosen]!()
      if (outcome === 'applied') seen.add(`${status} ${chosen}`)
    }
    // A returned entry was moved, handed in and taken back among them.
    expect([...seen]).toEqual(expect.arrayContaining(['returned 0', 'returned 1', 'approved 5']))
    for (const day of DAYS) expect(await keptOf(day)).toEqual(await recountOf(day))
  })
})
