import { CHOICES_KEPT } from '@jejak/shared/sync/choice'
import type { ChoiceMutation } from '@jejak/shared/sync/mutation'
import { beforeEach, expect, test } from 'vitest'
import { makeId } from '../../test/agency.ts'
import { content, problemOf, save, type Client } from '../../test/client.ts'
import { MORNING, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'
import { setSpent, spentBy } from '../../test/spent.ts'
import { BYTES_OF_AN_ACT, HISTORY_BYTES_A_DAY } from '../platform/budgets.ts'
import { verifyRecords } from '../records/verify-records.ts'

stopClock()

onBothEngines('choices of a rencana aksi (choice.keep)', (open) => {
  const office = useOffice(open)
  let ani: Client
  beforeEach(async () => {
    ani = await office.as('ani')
  })

  const choice = (text: string, change: Partial<ChoiceMutation> = {}): ChoiceMutation => ({
    kind: 'choice.keep',
    id: makeId(),
    text,
    objectKey: '',
    planId: office.agency.plan.november,
    at: MORNING - 1_000,
    ...change,
  })
  const toRow = ({ kind: _kind, ...row }: ChoiceMutation) => row
  const heardBy = async (client: Client) => (await client.sync([])).choices

  test('come to the person’s other devices in the order in which they became known', async () => {
    const [first, second] = [choice('satu', { objectKey: 'doc-1' }), choice('dua')]
    for (const one of [first, second]) {
      expect(await ani.act(one)).toMatchObject({ status: 'applied', version: 1 })
    }
    const phone = await office.as('ani')
    const { epoch, cursor, choices } = await phone.sync([])
    expect(choices).toEqual([first, second].map(toRow))
    expect((await phone.sync([], { epoch, cursor })).choices).toEqual([])
  })

  test('share their numbers with entries, and neither loses anything to the other', async () => {
    const entry = makeId()
    await ani.act(choice('satu'))
    await ani.act(save(entry, 0, content(office.agency)))
    const last = choice('dua')
    const answer = await ani.sync([last])
    expect(answer.choices?.map(({ text }) => text)).toEqual(['satu', 'dua'])
    expect(answer.rows.map(({ id }) => id)).toEqual([entry])
    const { epoch, cursor } = answer
    const later = await ani.sync([], { epoch, cursor })
    expect([later.choices, later.rows]).toEqual([[], []])
  })

  test('are nobody else’s: no colleague, no supervisor, no admin hears of one', async () => {
    const own = choice('satu')
    await ani.act(own)
    for (const who of ['budi', 'sri', 'hadi', 'wati'] as const) {
      const other = await office.as(who)
      expect(await heardBy(other)).toEqual([])
      // The same id is theirs to use, and takes nothing from whose it was.
      await other.act({ ...own, text: who })
    }
    expect(await heardBy(ani)).toEqual([toRow(own)])
  })

  test('sent again, also at the same time, are kept once', async () => {
    const once = choice('satu')
    await Promise.all([1, 2, 3].map(() => ani.act(once)))
    expect(await heardBy(ani)).toEqual([toRow(once)])
    expect(await ani.act({ ...once, text: 'lain' })).toMatchObject({ code: 'id-reused' })
  })

  test('of one and the same work the last one holds', async () => {
    const [first, last] = [choice('satu'), choice('satu', { planId: office.agency.plan.october })]
    const elsewhere = choice('satu', { objectKey: 'doc-1' })
    for (const one of [first, elsewhere, last]) await ani.act(one)
    expect(await heardBy(ani)).toEqual([elsewhere, last].map(toRow))
  })

  test('of a clock that is ahead count as made now', async () => {
    await ani.act(choice('satu', { at: MORNING + 86_400_000 }))
    expect(await heardBy(ani)).toMatchObject([{ at: MORNING }])
  })

  test('are the newest thousand', async () => {
    const { deps, agency } = office
    await ani.act(choice('Rapat 0'))
    await deps.db.write(async (tx) => {
      const owner = { instansi_id: agency.instansiId, owner_id: agency.person.ani }
      for (let at = 1; at < CHOICES_KEPT; at++) {
        await tx
          .insertInto('choice')
          .values({
            ...owner,
            id: makeId(),
            text: `Rapat ${at}`,
            object_key: '',
            plan_id: agency.plan.november,
            chosen_at: at,
            feed_seq: at + 1,
          })
          .execute()
      }
      await tx
        .updateTable('feed')
        .set({ seq: CHOICES_KEPT })
        .where('person_id', '=', agency.person.ani)
        .execute()
    })
    await ani.act(choice('Apel pagi'))
    const kept = await deps.db.read
      .selectFrom('choice')
      .select('text')
      .where('owner_id', '=', agency.person.ani)
      .orderBy('feed_seq')
      .execute()
    expect([kept.length, kept[0]?.text, kept.at(-1)?.text]).toEqual([
      CHOICES_KEPT,
      'Rapat 1',
      'Apel pagi',
    ])
  })

  test('are spending: past the end of a day none is kept', async () => {
    const { deps, agency } = office
    const { ani: person } = agency.person
    await ani.act(choice('satu', { objectKey: 'doc-1' }))
    expect(await spentBy(deps.db, person)).toBe(4 + 5 + BYTES_OF_AN_ACT)
    await setSpent(deps.db, person, HISTORY_BYTES_A_DAY)
    expect(await ani.act(choice('dua'))).toMatchObject({
      code: 'stop-problems',
      because: 'history-day-full',
    })
    expect(await heardBy(ani)).toHaveLength(1)
  })

  test('touch no record: what is sealed stays true', async () => {
    await ani.act(save(makeId(), 0, content(office.agency)))
    await ani.act(choice('satu'))
    expect(await verifyRecords(office.deps.db.read, office.deps.seal)).toMatchObject({
      fault: null,
    })
  })

  test.each([
    ['without words', { text: '' }],
    ['with a text too long', { text: 'a'.repeat(256) }],
    ['with an object named at length', { objectKey: 'a'.repeat(301) }],
    ['with what nobody sees in its text', { text: 'a\u202eb' }],
    ['for no rencana aksi', { planId: 'ra-1' }],
    ['that says that nothing fits', { planId: null as never }],
    ['at no time', { at: 1e300 }],
    ['with a field too many', { secret: 'x' } as never],
  ])('one %s is refused, and nothing of its batch is kept', async (_what, change) => {
    const response = await ani.send('POST', '/api/sync', {
      protocol: 1,
      deviceId: ani.deviceId,
      epoch: null,
      cursor: 0,
      mutations: [choice('baik'), choice('buruk', change)],
    })
    expect((await problemOf(response)).code).toBe('invalid')
    expect(await heardBy(ani)).toEqual([])
  })

  test('a device that began to hear of them later gets those it passed over, and no entry twice', async () => {
    await ani.act(choice('satu'))
    await ani.act(save(makeId(), 0, content(office.agency)))
    await ani.act(choice('dua'))
    const { epoch, cursor } = await ani.sync([])
    const caught = await ani.sync([], { epoch, cursor, behind: { choice: 0 } })
    expect(caught.choices?.map(({ text }) => text)).toEqual(['satu', 'dua'])
    expect([caught.rows, caught.cursor]).toEqual([[], cursor])
    const half = await ani.sync([], { epoch, cursor, behind: { choice: 1 } })
    expect(half.choices?.map(({ text }) => text)).toEqual(['dua'])
  })
})
