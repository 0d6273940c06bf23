import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { assign, makeId } from '../../../test/agency.ts'
import { agreedPlan, amendPlan, planWith } from '../../../test/cascade.ts'
import { content, decide, problemOf, save, submit, type Client } from '../../../test/client.ts'
import { stopClock } from '../../../test/clock.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { useOffice } from '../../../test/office.ts'
import type { Plan } from '../../../test/plans.ts'

stopClock()

onBothEngines('pohon kinerja', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  let hadi: Client
  let top: Plan
  let middle: Plan
  let leaf: Plan
  const actionId = makeId
  let action: string
  beforeEach(async () => {
    ;[ani, sri, hadi] = [await office.as('ani'), await office.as('sri'), await office.as('hadi')]
    await assign(office.deps.db, office.agency, {
      person: 'wati',
      post: 'head',
      kind: 'penilai-luar',
      from: '2026-01-01',
    })
    const outside = await office.as('wati')
    const of = (...rhk: Parameters<typeof planWith>[1]) => planWith(office.agency, rhk)
    const to = (plan: Plan, at: number) => ({
      rhkAtasan: plan.content.rhk[at]?.uraian ?? '',
      rhkAtasanId: plan.content.rhk[at]?.id ?? '',
    })
    top = await agreedPlan(
      { owner: hadi, approver: outside },
      of({ uraian: 'Sasaran satu' }, { uraian: 'Sasaran dua' }),
    )
    middle = await agreedPlan(
      { owner: sri, approver: hadi },
      of({ uraian: 'Sri satu', ...to(top, 0) }, { uraian: 'Sri sendiri' }),
    )
    action = actionId()
    const rencanaAksi = [
      {
        id: action,
        periodId: office.agency.periodId.november,
        deskripsi: 'Menyusun laporan November',
        target: '2 Dokumen',
      },
    ]
    leaf = await agreedPlan(
      { owner: ani, approver: sri },
      of({ uraian: 'Ani satu', ...to(middle, 0), rencanaAksi }, { uraian: 'Ani sendiri' }),
    )
    const id = makeId()
    await ani.sync([save(id, 0, { ...content(office.agency), planId: action }), submit(id, 0)])
    await sri.act(decide(id, 2, 'approve'))
  })
  const treeOf = async (who: Client) =>
    v.parse(contract.tree.response, await (await who.get('/api/tree?year=2026')).json())
  const ask = (who: Client, plan: Plan, at = 0) =>
    who.get(`/api/tree/open?skp=${plan.id}&rhk=${plan.content.rhk[at]?.id}`)
  const openedBy = async (who: Client, plan: Plan, at = 0) =>
    v.parse(contract.treeOpen.response, await (await ask(who, plan, at)).json())
  const gapsOf = async (who: Client, kind: string) => {
    const answer = await who.get(`/api/tree/gaps?year=2026&kind=${kind}`)
    const { nodes } = v.parse(contract.treeGaps.response, await answer.json())
    return nodes.map(({ uraian }) => uraian).toSorted()
  }

  test('begins with the own RHK and their line up to the top', async () => {
    const tree = await treeOf(ani)
    expect(tree.own.map(({ uraian, below }) => [uraian, below])).toEqual([
      ['Ani satu', 0],
      ['Ani sendiri', 0],
    ])
    expect(tree.up.map(({ uraian, person }) => [uraian, person])).toEqual([
      ['Sri satu', 'sri'],
      ['Sasaran satu', 'hadi'],
    ])
    expect((await treeOf(hadi)).own.map(({ below }) => below)).toEqual([1, 0])
  })

  test('opens downwards, with activities for whoever may read the SKP and numbers for those above', async () => {
    const fromTop = await openedBy(hadi, top)
    expect(fromTop.children.map(({ uraian, person, below }) => [uraian, person, below])).toEqual([
      ['Sri satu', 'sri', 1],
    ])
    const work = { minutes: 60, entries: 1 }
    expect(await openedBy(sri, leaf)).toMatchObject({
      ...work,
      actions: [{ deskripsi: 'Menyusun laporan November', ...work }],
    })
    expect(await openedBy(ani, leaf)).toMatchObject({ ...work, actions: [work] })
    expect(await openedBy(hadi, leaf)).toMatchObject({ ...work, actions: null })
    expect(JSON.stringify(await openedBy(hadi, leaf))).not.toContain('November')
  })

  test('what is above or beside is read along the line, and never opened', async () => {
    const budi = await office.as('budi')
    for (const [who, plan] of [
      [ani, middle],
      [ani, top],
      [budi, leaf],
      [await office.as('tono'), leaf],
      [await office.as('wati'), leaf],
    ] as const) {
      expect((await problemOf(await ask(who, plan))).code).toBe('not-found')
    }
    expect(await treeOf(budi)).toMatchObject({ own: [], up: [] })
  })

  test('tells what no one serves, and what serves no goal', async () => {
    expect(await gapsOf(hadi, 'unserved')).toEqual(['Sasaran dua'])
    expect(await gapsOf(sri, 'unserved')).toEqual(['Sri sendiri'])
    // Whoever has nobody below has nobody to be served by.
    expect(await gapsOf(ani, 'unserved')).toEqual([])
    expect(await gapsOf(hadi, 'unlinked')).toEqual(['Ani sendiri', 'Sri sendiri'])
    expect(await gapsOf(sri, 'unlinked')).toEqual(['Ani sendiri', 'Sri sendiri'])
    expect(await gapsOf(ani, 'unlinked')).toEqual(['Ani sendiri'])
    expect(await gapsOf(await office.as('budi'), 'unlinked')).toEqual([])
  })

  test('what served an RHK that has gone serves no goal', async () => {
    const rest = { ...middle.content, rhk: middle.content.rhk.slice(1) }
    await amendPlan({ owner: sri, approver: hadi }, middle, rest)
    expect(await gapsOf(ani, 'unlinked')).toEqual(['Ani satu', 'Ani sendiri'])
    expect(await treeOf(ani)).toMatchObject({ up: [], own: [{ above: null }, { above: null }] })
    expect(await gapsOf(hadi, 'unserved')).toEqual(['Sasaran dua', 'Sasaran satu'])
  })

  test('a move in mid-year leaves the work where it was done and the line with both superiors', async () => {
    const { db } = office.deps
    await db.write((tx) =>
      tx
        .updateTable('assignment')
        .set({ to_day: '2026-11-10' })
        .where('instansi_id', '=', office.agency.instansiId)
        .where('person_id', '=', office.agency.person.ani)
        .execute(),
    )
    await assign(db, office.agency, { person: 'ani', post: 'staffC', from: '2026-11-11' })
    const tono = await office.as('tono')
    const ofTono = await agreedPlan(
      { owner: tono, approver: hadi },
      planWith(office.agency, [{ uraian: 'Tono satu' }]),
    )
    const link = { rhkAtasan: 'Tono satu', rhkAtasanId: ofTono.content.rhk[0]?.id ?? '' }
    const added = planWith(office.agency, [{ uraian: 'Ani di bidang baru', ...link }])
    await amendPlan({ owner: ani, approver: tono }, leaf, {
      ...leaf.content,
      rhk: [...leaf.content.rhk, ...added.rhk],
    })
    expect((await treeOf(ani)).up.map(({ uraian }) => uraian).toSorted()).toEqual([
      'Sasaran satu',
      'Sri satu',
      'Tono satu',
    ])
    expect((await openedBy(tono, ofTono)).children.map(({ uraian }) => uraian)).toEqual([
      'Ani di bidang baru',
    ])
    expect((await openedBy(sri, middle)).children.map(({ uraian }) => uraian)).toEqual(['Ani satu'])
    // The SKP is the new superior's to read; the former one sees the numbers of what serves theirs.
    expect(await openedBy(sri, leaf)).toMatchObject({ minutes: 60, actions: null })
    const ofNew = await tono.get(`/api/tree/open?skp=${leaf.id}&rhk=${added.rhk[0]?.id}`)
    expect(v.parse(contract.treeOpen.response, await ofNew.json()).actions).toEqual([])
  })
})
