import { beforeEach, expect, test } from 'vitest'
import { toDay } from '@jejak/shared/calendar/day'
import type { TeamPerson } from '@jejak/shared/review/team'
import { assign, vacate } from '../../test/agency.ts'
import { problemOf, type Client } from '../../test/client.ts'
import { setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { monthOf, submitNew, teamOf, useOffice } from '../../test/office.ts'
import { away, summarise } from '../../test/team.ts'

stopClock()

const TUESDAY = '2026-11-17'

onBothEngines('the month of a team', (open) => {
  const office = useOffice(open)
  let sri: Client
  beforeEach(async () => {
    sri = await office.as('sri')
  })
  const db = () => office.deps.db
  const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name)
  const ofMonth = async (client: Client, query = `day=${TUESDAY}`) => {
    const month = await monthOf(client, query)
    return { ...month, of: (name: string) => daysOf(month.people, name) }
  }
  const daysOf = (people: readonly TeamPerson[], name: string) => {
    const days = people.find((each) => each.name === name)?.days ?? []
    return (date: number) => days[date - 1]
  }
  const seenOf = (people: readonly TeamPerson[], name: string) =>
    people
      .find((each) => each.name === name)
      ?.days.flatMap((cell, at) => (cell === null ? [] : at + 1))

  test('says of each day whether it is full, under hours, blank, off or still to come', async () => {
    await summarise(db(), office.agency, 'ani', {
      '2026-11-16': { filled: 450 },
      '2026-11-17': { filled: 120, waiting: 120, late: 1 },
    })
    const { of, from, to, today } = await ofMonth(sri)
    expect([from, to, today]).toEqual(['2026-11-01', '2026-11-30', '2026-11-18'])
    const ani = of('ani')
    expect([15, 16, 17, 18, 19].map((date) => ani(date)?.state)).toEqual([
      'off',
      'full',
      'under',
      'none',
      'ahead',
    ])
    expect(ani(17)).toEqual({
      state: 'under',
      expected: 450,
      filled: 120,
      waiting: 120,
      returned: 0,
      late: 1,
    })
  })

  test('counts what was handed in as soon as it is, and drafts never', async () => {
    setClock(Date.parse('2026-11-18T09:30:00Z'))
    const ani = await office.as('ani')
    await submitNew(ani, office.agency, { day: toDay(TUESDAY) })
    expect((await ofMonth(sri)).of('ani')(17)).toMatchObject({ filled: 60, waiting: 60 })
  })

  test('leave says that somebody is away and nothing more; official travel is work', async () => {
    await away(db(), office.agency, 'ani', { kind: 'sakit', from: TUESDAY, to: '2026-11-19' })
    await away(db(), office.agency, 'budi', { kind: 'dinas', from: TUESDAY, to: TUESDAY })
    const { people, of, board } = await ofMonth(sri)
    expect([17, 19].map((date) => of('ani')(date)?.state)).toEqual(['leave', 'leave'])
    expect(of('budi')(17)).toMatchObject({ state: 'none', expected: 450 })
    expect(board).toMatchObject({ people: 2, leave: 1, none: 1 })
    expect(JSON.stringify(people)).not.toContain('sakit')
  })

  test('leave for half a month leaves the other half to be filled', async () => {
    await away(db(), office.agency, 'ani', { from: '2026-11-01', to: '2026-11-13' })
    await summarise(db(), office.agency, 'ani', { '2026-11-16': { filled: 450 } })
    const { board, of } = await ofMonth(sri)
    expect([2, 13, 16].map((date) => of('ani')(date)?.state)).toEqual(['leave', 'leave', 'full'])
    // Up to the 18th: of Ani three working days, of Budi thirteen; one of them has something in it.
    expect(board).toMatchObject({ due: 16, done: 1 })
  })

  test('who moves in mid-month is seen by each supervisor on their own days', async () => {
    await vacate(db(), office.agency, 'staffA', '2026-11-10')
    await assign(db(), office.agency, { person: 'ani', post: 'staffC', from: '2026-11-11' })
    await summarise(db(), office.agency, 'ani', {
      '2026-11-10': { filled: 450 },
      '2026-11-11': { filled: 60 },
    })
    const old = await monthOf(sri, `day=${TUESDAY}`)
    const next = await monthOf(await office.as('tono'), `day=${TUESDAY}`)
    expect(seenOf(old.people, 'ani')).toEqual(Array.from({ length: 10 }, (_, at) => at + 1))
    expect(seenOf(next.people, 'ani')).toEqual(Array.from({ length: 20 }, (_, at) => at + 11))
    expect(daysOf(next.people, 'ani')(11)).toMatchObject({ state: 'under', filled: 60 })
    // On the day of the board she is the new supervisor's alone.
    expect([old.board.people, next.board.people]).toEqual([1, 2])
  })

  test('a Plh follows the days of the term, and whoever stands in follows with the holder', async () => {
    const kinds = [
      { person: 'tono', kind: 'plh', from: '2026-11-09', to: '2026-11-20' },
      { person: 'cici', kind: 'delegasi', from: '2026-11-18', to: '2026-11-18' },
    ] as const
    for (const kind of kinds) await assign(db(), office.agency, { post: 'chief', ...kind })
    const ofTono = await monthOf(await office.as('tono'), `day=${TUESDAY}`)
    expect(names(ofTono.people)).toEqual(['ani', 'budi', 'cici'])
    expect(seenOf(ofTono.people, 'ani')).toEqual(Array.from({ length: 12 }, (_, at) => at + 9))
    expect(seenOf(ofTono.people, 'cici')).toHaveLength(30)
    const ofCici = await monthOf(await office.as('cici'), 'day=2026-11-18')
    expect(seenOf(ofCici.people, 'budi')).toEqual([18])
    expect(names(ofCici.people)).not.toContain('cici')
  })

  test('a Plt has the empty post’s people from the day of the decree', async () => {
    await vacate(db(), office.agency, 'chief', '2026-11-10')
    await assign(db(), office.agency, {
      person: 'tono',
      post: 'chief',
      kind: 'plt',
      from: '2026-11-13',
    })
    const ofTono = await monthOf(await office.as('tono'), `day=${TUESDAY}`)
    expect(seenOf(ofTono.people, 'ani')).toEqual(Array.from({ length: 18 }, (_, at) => at + 13))
    // Between the two the case lay with the post above.
    const ofHadi = await monthOf(await office.as('hadi'), `day=${TUESDAY}`)
    expect(seenOf(ofHadi.people, 'ani')).toEqual([11, 12])
  })

  test('who has left is followed up to their last day', async () => {
    await db().write((tx) =>
      tx
        .updateTable('person')
        .set({ active: 0, left_on: '2026-11-12' })
        .where('id', '=', office.agency.person.budi)
        .execute(),
    )
    const { people } = await monthOf(sri, `day=${TUESDAY}`)
    expect(seenOf(people, 'budi')).toEqual(Array.from({ length: 12 }, (_, at) => at + 1))
  })

  test.each([
    ['WIB', 420, 'ahead'],
    ['WITA', 480, 'none'],
    ['WIT', 540, 'none'],
  ])('a day has come where the person works: %s', async (_name, zone, state) => {
    await db().write((tx) =>
      tx.updateTable('person').set({ zone }).where('id', '=', office.agency.person.ani).execute(),
    )
    // 23.30 WIB on the 18th: in Makassar and Jayapura the 19th has begun.
    setClock(Date.parse('2026-11-18T16:30:00Z'))
    const { of } = await ofMonth(sri)
    expect([of('ani')(19)?.state, of('budi')(19)?.state]).toEqual([state, 'ahead'])
  })

  test('an agency in WIT has its own today', async () => {
    await db().write((tx) =>
      tx
        .updateTable('instansi')
        .set({ zone: 540 })
        .where('instansi_id', '=', office.agency.instansiId)
        .execute(),
    )
    setClock(Date.parse('2026-11-18T15:30:00Z'))
    const month = await ofMonth(sri)
    expect([month.today, month.of('ani')(19)?.state]).toEqual(['2026-11-19', 'none'])
  })

  test('is closed to whoever follows nobody, and a page of names follows the other', async () => {
    expect(
      (await problemOf(await (await office.as('ani')).get(`/api/team?day=${TUESDAY}`))).code,
    ).toBe('forbidden')
    const first = await monthOf(sri, `day=${TUESDAY}`)
    const rest = await monthOf(sri, `day=${TUESDAY}&after=${first.people[0]?.id}`)
    expect([names(first.people), names(rest.people), rest.next]).toEqual([
      ['ani', 'budi'],
      ['budi'],
      null,
    ])
  })
})

onBothEngines('the board of a day', (open) => {
  const office = useOffice(open)
  test('counts the people of the day, and names those who have filled nothing', async () => {
    const sri = await office.as('sri')
    await summarise(office.deps.db, office.agency, 'ani', {
      [TUESDAY]: { filled: 450, waiting: 90 },
    })
    const { board, toRemind } = await teamOf(sri, TUESDAY)
    expect([board, toRemind]).toEqual([
      {
        people: 2,
        full: 1,
        under: 0,
        none: 1,
        leave: 0,
        off: 0,
        ahead: 0,
        waiting: 1,
        late: 0,
        due: 26,
        done: 1,
      },
      1,
    ])
    const blank = await teamOf(sri, TUESDAY, '&only=none')
    expect(blank.people.map(({ name }) => name)).toEqual(['budi'])
  })
})
