import { beforeEach, expect, test } from 'vitest'
import { toDay } from '@jejak/shared/calendar/day'
import type { TeamPerson } from '@jejak/shared/review/team'
import { assign, giveRole, vacate } from '../../test/agency.ts'
import { problemOf, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { monthOf, submitNew, useOffice } from '../../test/office.ts'
import { splitUnits } from '../../test/subtrees.ts'
import { summarise } from '../../test/team.ts'

stopClock()

const TUESDAY = '2026-11-17'
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name)
const seenOf = (people: readonly TeamPerson[], name: string) =>
  people
    .find((each) => each.name === name)
    ?.days.flatMap((cell, at) => (cell === null ? [] : at + 1))

onBothEngines('the month of a team, by a role', (open) => {
  const office = useOffice(open)
  let sri: Client
  beforeEach(async () => {
    sri = await office.as('sri')
  })
  const db = () => office.deps.db

  test('pengelola kinerja sees everybody, admin unor the subtree, and both by name', async () => {
    const units = await splitUnits(db(), office.agency)
    await giveRole(db(), office.agency, { person: 'budi', name: 'pengelola-kinerja' })
    await giveRole(db(), office.agency, {
      person: 'cici',
      name: 'admin-unor',
      unorId: units.tono,
    })
    const all = await monthOf(await office.as('budi'), `day=${TUESDAY}`)
    expect([all.view, all.views]).toEqual(['scope', ['scope']])
    expect(names(all.people)).toEqual(['ani', 'budi', 'cici', 'hadi', 'sri', 'tono', 'wati'])
    const part = await monthOf(await office.as('cici'), `day=${TUESDAY}`)
    expect(names(part.people)).toEqual(['cici', 'tono'])
  })

  test('goes down from unit to unit, with figures of each', async () => {
    const units = await splitUnits(db(), office.agency)
    await summarise(db(), office.agency, 'ani', { [TUESDAY]: { filled: 450 } })
    const wati = await office.as('wati')
    const top = await monthOf(wati, `day=${TUESDAY}`)
    expect(top.units.map(({ name, board }) => [name, board.people, board.full])).toEqual([
      ['Bidang sri', 3, 1],
      ['Bidang tono', 2, 0],
    ])
    const below = await monthOf(wati, `day=${TUESDAY}&unit=${units.sri}`)
    expect(names(below.people)).toEqual(['ani', 'budi', 'sri'])
    expect(names(below.path)).toEqual(['Dinas Uji', 'Bidang sri'])
    expect(below.board).toMatchObject({ people: 3, full: 1, none: 2 })
  })

  test('a unit outside the scope is empty', async () => {
    const units = await splitUnits(db(), office.agency)
    await giveRole(db(), office.agency, {
      person: 'cici',
      name: 'admin-unor',
      unorId: units.tono,
    })
    const month = await monthOf(await office.as('cici'), `day=${TUESDAY}&unit=${units.sri}`)
    expect([month.people, month.path, month.board.people]).toEqual([[], [], 0])
  })

  test('who moves into the scope is followed from that day on', async () => {
    const units = await splitUnits(db(), office.agency)
    await vacate(db(), office.agency, 'staffA', '2026-11-10')
    await assign(db(), office.agency, { person: 'ani', post: 'staffC', from: '2026-11-11' })
    await giveRole(db(), office.agency, {
      person: 'wati',
      name: 'admin-unor',
      unorId: units.tono,
    })
    await giveRole(db(), office.agency, {
      person: 'cici',
      name: 'admin-unor',
      unorId: units.tono,
    })
    const { people } = await monthOf(await office.as('cici'), `day=${TUESDAY}`)
    expect(seenOf(people, 'ani')).toEqual(Array.from({ length: 20 }, (_, at) => at + 11))
  })

  test('a supervisor with a role has both views, their own line first', async () => {
    await giveRole(db(), office.agency, { person: 'sri', name: 'pengelola-kinerja' })
    const line = await monthOf(sri, `day=${TUESDAY}`)
    expect([line.view, line.views, names(line.people)]).toEqual([
      'line',
      ['line', 'scope'],
      ['ani', 'budi'],
    ])
    expect((await monthOf(sri, `day=${TUESDAY}&view=scope`)).people).toHaveLength(7)
  })

  test('nothing of it comes from the words of an entry, and no entry opens', async () => {
    const ani = await office.as('ani')
    await submitNew(ani, office.agency, { day: toDay(TUESDAY), text: 'Rahasia kerja saya' })
    await giveRole(db(), office.agency, { person: 'budi', name: 'pengelola-kinerja' })
    const wati = await office.as('wati')
    for (const client of [wati, await office.as('budi')]) {
      const text = await (await client.get(`/api/team?day=${TUESDAY}`)).text()
      expect(text).toContain('"filled":60')
      expect(text).not.toContain('Rahasia')
      const day = await client.get(
        `/api/team/day?person=${office.agency.person.ani}&day=${TUESDAY}`,
      )
      expect((await problemOf(day)).code).toBe('forbidden')
      expect((await problemOf(await client.get('/api/absences/asked'))).code).toBe('forbidden')
    }
  })
})
