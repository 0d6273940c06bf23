import { toDay } from '@jejak/shared/calendar/day'
import { beforeEach, expect, test } from 'vitest'
import { makeId } from '../../../test/agency.ts'
import {
  content,
  decide,
  remove,
  save,
  submit,
  withdraw,
  type Client,
} from '../../../test/client.ts'
import { setClock, stopClock, MORNING } from '../../../test/clock.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { insertEntries, ownerOf } from '../../../test/many-entries.ts'
import { submitNew, useOffice, teamOf } from '../../../test/office.ts'
import { HISTORY_BYTES_A_DAY, VERSIONS_OF_AN_ENTRY } from '../../platform/budgets.ts'

stopClock()

const DAY = '2026-11-17'

onBothEngines('the budgets of one person', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    sri = await office.as('sri')
  })

  const insert = (count: number, status: 'draft' | 'submitted' = 'draft', day = DAY) =>
    insertEntries(office.deps.db, ownerOf(office.agency, 'ani'), { day, count, status })
  const full = (because: string) => ({ status: 'rejected', code: 'stop-problems', because })

  test('a day takes 200 entries, drafts included, and says so; a removed one makes room', async () => {
    await insert(199)
    const last = makeId()
    expect(await ani.act(save(last, 0, content(office.agency)))).toMatchObject({
      status: 'applied',
    })
    const more = makeId()
    const refused = await ani.act(save(more, 0, content(office.agency)))
    expect(refused).toMatchObject(full('day-full'))
    // Asked again it says the same, from the ledger.
    const again = save(more, 0, content(office.agency))
    expect([await ani.act(again), await ani.act(again)]).toMatchObject([
      full('day-full'),
      full('day-full'),
    ])
    await ani.act(remove(last, 1))
    expect(await ani.act(save(more, 0, content(office.agency)))).toMatchObject({
      status: 'applied',
    })
    expect(await ani.act(save(last, 2, { text: 'Kembali' }))).toMatchObject(full('day-full'))
  })

  test('nothing is moved to a day that is full; what is there already can be changed', async () => {
    const [one] = await insert(200)
    const other = makeId()
    await ani.act(save(other, 0, content(office.agency, { day: toDay('2026-11-16') })))
    expect(await ani.act(save(other, 1, { day: toDay(DAY) }))).toMatchObject(full('day-full'))
    expect(await ani.act(save(one!, 1, { text: 'Lain' }))).toMatchObject({ status: 'applied' })
  })

  test('an entry takes 500 versions; then it can be submitted or removed', async () => {
    const version = VERSIONS_OF_AN_ENTRY
    const [id = ''] = await insertEntries(office.deps.db, ownerOf(office.agency, 'ani'), {
      day: DAY,
      count: 1,
      status: 'draft',
      change: { version, start_minute: 480, end_minute: 540 },
    })
    expect(await ani.act(save(id, version, { text: 'x' }))).toMatchObject(
      full('entry-history-full'),
    )
    expect(await ani.act(submit(id, version))).toMatchObject({ status: 'applied' })
    expect(await ani.act(withdraw(id, version + 1))).toMatchObject(full('entry-history-full'))
    expect(await sri.act(decide(id, version + 1, 'approve'))).toMatchObject({ status: 'applied' })
  })

  test('what a person adds to history in a day has an end, and the next day begins anew', async () => {
    const id = await submitNew(ani, office.agency)
    await office.deps.db.write((tx) =>
      tx
        .updateTable('feed')
        .set({ spent_bytes: HISTORY_BYTES_A_DAY - 400 })
        .where('person_id', '=', office.agency.person.ani)
        .execute(),
    )
    const first = makeId()
    expect(await ani.act(save(first, 0, content(office.agency)))).toMatchObject({
      status: 'applied',
    })
    expect(await ani.act(save(first, 1, { text: 'x' }))).toMatchObject(full('history-day-full'))
    // Another person's act on it is not this person's spending.
    expect(await sri.act(decide(id, 2, 'approve'))).toMatchObject({ status: 'applied' })
    setClock(MORNING + 86_400_000)
    expect(await ani.act(save(first, 1, { text: 'x' }))).toMatchObject({ status: 'applied' })
  })

  test('refusals are spending too, and past the end nothing at all is written', async () => {
    const rows = () =>
      office.deps.db.read
        .selectFrom('ledger')
        .select('mutation_id')
        .where('person_id', '=', office.agency.person.ani)
        .execute()
    for (let at = 0; at < 3; at++) await ani.act(submit(makeId(), 0))
    const feed = await office.deps.db.read
      .selectFrom('feed')
      .select('spent_bytes')
      .where('person_id', '=', office.agency.person.ani)
      .executeTakeFirstOrThrow()
    expect(feed.spent_bytes).toBe(900)
    await office.deps.db.write((tx) =>
      tx
        .updateTable('feed')
        .set({ spent_bytes: HISTORY_BYTES_A_DAY })
        .where('person_id', '=', office.agency.person.ani)
        .execute(),
    )
    const before = await rows()
    await ani.sync(Array.from({ length: 50 }, () => submit(makeId(), 0)))
    expect(await rows()).toEqual(before)
  })

  test('a day of 3,000 old entries is summed once, then kept by what changes', async () => {
    await insert(3000, 'submitted')
    const [waiting] = await insert(1, 'submitted')
    expect(await sri.act(decide(waiting!, 1, 'approve'))).toMatchObject({ status: 'applied' })
    const { people } = await teamOf(sri, DAY)
    const row = people.find(({ id }) => id === office.agency.person.ani)
    expect(row).toMatchObject({ filled: 3001, waiting: 3000 })
  })
})
