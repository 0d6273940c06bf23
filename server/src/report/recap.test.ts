import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import { assign, giveRole, makeId, vacate } from '../../test/agency.ts'
import { content, decide, problemOf, save, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { submitNew, useOffice } from '../../test/office.ts'
import { plansOf, savePlan } from '../../test/plans.ts'
import { splitUnits } from '../../test/subtrees.ts'

stopClock()

const NOVEMBER = 'from=2026-11-01&to=2026-11-30'
const nothing = { minutes: 0, entries: 0 }

onBothEngines('the recap of a range', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    sri = await office.as('sri')
  })
  const db = () => office.deps.db
  const ask = (who: Client, query: string) => who.get(`/api/report/recap?${NOVEMBER}&${query}`)
  const recapOf = async (who: Client, query: string) =>
    v.parse(contract.recap.response, await (await ask(who, query)).json())
  const codeOf = async (who: Client, query: string) => (await problemOf(await ask(who, query))).code
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name)

  /** Two documents of an hour each, one approved; a letter of half an hour that waits, on another day. */
  async function work() {
    const approved = await submitNew(ani, office.agency, { quantity: 2 })
    await sri.act(decide(approved, 2, 'approve'))
    await submitNew(ani, office.agency, { start: 600, end: 660, quantity: 3, unit: 'Dokumen' })
    const other = { day: toDay('2026-11-16'), start: 600, end: 630, unit: 'surat' }
    await submitNew(ani, office.agency, other)
  }

  test('one sees one’s own, approved and waiting apart, by day, unit and rencana aksi', async () => {
    await work()
    const recap = await recapOf(ani, 'view=self')
    expect(recap.views).toEqual(['self'])
    expect(recap.person).toMatchObject({ id: office.agency.person.ani, post: 'staffA' })
    expect(recap.total).toEqual({
      approved: { minutes: 60, entries: 1 },
      submitted: { minutes: 90, entries: 2 },
    })
    expect(recap.days).toEqual([
      { day: '2026-11-16', approved: nothing, submitted: { minutes: 30, entries: 1 } },
      {
        day: '2026-11-17',
        approved: { minutes: 60, entries: 1 },
        submitted: { minutes: 60, entries: 1 },
      },
    ])
    expect(recap.quantities.map(({ unit, ...sums }) => [unit.toLowerCase(), sums])).toEqual([
      ['dokumen', { approved: 2, submitted: 3 }],
      ['surat', { approved: 0, submitted: 1 }],
    ])
    expect(recap.plans).toMatchObject([
      {
        id: office.agency.plan.november,
        rhk: 'Tersusunnya dokumen',
        rencanaAksi: 'Menyusun dokumen November',
        approved: { minutes: 60 },
        submitted: { minutes: 90 },
      },
    ])
  })

  test('what is called the same is one line, whoever’s and of whatever period it is', async () => {
    const again = makeId()
    const { id, version, year, pendekatan, rhk } = (await plansOf(ani))[0]!
    const [first] = rhk
    const copy = { ...first!.rencanaAksi[0]!, id: again, deskripsi: 'Menyusun  dokumen november' }
    const changed = { ...first!, rencanaAksi: [...first!.rencanaAksi, copy] }
    await savePlan(ani, { id, version, content: { year, pendekatan, rhk: [changed] } })
    await submitNew(ani, office.agency)
    await submitNew(ani, office.agency, { start: 600, end: 660, planId: again })
    const { plans } = await recapOf(sri, 'view=team')
    expect(plans).toMatchObject([
      {
        rencanaAksi: expect.stringMatching(/^Menyusun +dokumen november$/i),
        submitted: { minutes: 120, entries: 2 },
      },
    ])
    expect(plans).toHaveLength(1)
  })

  test('drafts and what was given back count nowhere', async () => {
    const returned = await submitNew(ani, office.agency)
    await sri.act(decide(returned, 2, 'return', 'Lengkapi'))
    await ani.sync([save(returned, 0, content(office.agency, { start: 700, end: 720 }))])
    expect((await recapOf(ani, 'view=self')).total).toEqual({
      approved: nothing,
      submitted: nothing,
    })
  })

  test('a supervisor sees the team by name, and one of them as the person does', async () => {
    await work()
    const team = await recapOf(sri, 'view=team')
    expect(names(team.people)).toEqual(['ani', 'budi'])
    expect(team.people[0]).toMatchObject({
      approved: { minutes: 60 },
      submitted: { minutes: 90 },
      under: 2,
    })
    expect(team.total.approved).toEqual({ minutes: 60, entries: 1 })
    const own = await recapOf(ani, 'view=self')
    const one = await recapOf(sri, `view=team&person=${office.agency.person.ani}`)
    expect([one.person, one.days, one.plans]).toEqual([own.person, own.days, own.plans])
  })

  test('nobody else sees a team, and nobody of another line is in it', async () => {
    const { cici } = office.agency.person
    expect(await codeOf(ani, 'view=team')).toBe('forbidden')
    expect(await codeOf(ani, 'view=unor')).toBe('forbidden')
    expect(await codeOf(await office.as('wati'), 'view=team')).toBe('forbidden')
    expect(await codeOf(sri, `view=team&person=${cici}`)).toBe('not-found')
  })

  test('whoever hands a post over no longer reads what was done below it', async () => {
    await work()
    await vacate(db(), office.agency, 'chief', '2026-11-17')
    await assign(db(), office.agency, { person: 'sri', post: 'other', from: '2026-11-18' })
    await assign(db(), office.agency, { person: 'tono', post: 'chief', from: '2026-11-18' })
    const { ani: aniId } = office.agency.person
    expect(names((await recapOf(sri, 'view=team')).people)).not.toContain('ani')
    expect(await codeOf(sri, `view=team&person=${aniId}`)).toBe('not-found')
    const next = await recapOf(await office.as('tono'), `view=team&person=${aniId}`)
    expect(next.total).toEqual({ approved: nothing, submitted: nothing })
  })

  test('a role sees figures of its units, and no word of any entry or plan', async () => {
    await work()
    const units = await splitUnits(db(), office.agency)
    await giveRole(db(), office.agency, { person: 'budi', name: 'pengelola-kinerja' })
    const budi = await office.as('budi')
    const text = await (await ask(budi, 'view=unor')).text()
    for (const word of ['dokumen', 'Menyusun', 'Tersusunnya', 'surat']) {
      expect(text).not.toContain(word)
    }
    const all = await recapOf(budi, 'view=unor')
    expect(names(all.units)).toEqual(['Bidang sri', 'Bidang tono'])
    expect([all.plans, all.quantities, all.total.approved.minutes]).toEqual([[], [], 60])
    const tono = await recapOf(budi, `view=unor&unit=${units.tono}`)
    expect([names(tono.people), tono.total]).toEqual([
      ['cici', 'tono'],
      { approved: nothing, submitted: nothing },
    ])
  })

  test('a subtree ends where the role does', async () => {
    const units = await splitUnits(db(), office.agency)
    await giveRole(db(), office.agency, { person: 'cici', name: 'admin-unor', unorId: units.tono })
    const cici = await office.as('cici')
    expect(names((await recapOf(cici, 'view=unor')).people)).toEqual(['cici', 'tono'])
    expect((await recapOf(cici, `view=unor&unit=${units.sri}`)).people).toEqual([])
  })

  test('days in the wrong order, or too many of them, are refused', async () => {
    const wrongs = async (query: string) =>
      (await problemOf(await sri.get(`/api/report/recap?${query}`))).errors?.map(
        ({ path, code }) => `${path} ${code}`,
      )
    expect(await wrongs('from=2026-11-02&to=2026-11-01&view=self')).toEqual(['to end-before-start'])
    expect(await wrongs('from=2025-01-01&to=2026-11-01&view=team')).toEqual(['to too-long'])
    const wati = await office.as('wati')
    const long = await wati.get('/api/report/recap?from=2026-01-01&to=2026-06-30&view=unor')
    expect((await problemOf(long)).errors).toMatchObject([{ path: 'to', code: 'too-long' }])
  })
})
