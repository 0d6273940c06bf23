import { beforeEach, expect, test } from 'vitest'
import { assign } from '../../test/agency.ts'
import {
  agreedPlan,
  amendPlan,
  keepAsIs,
  looksOf,
  planWith,
  type RhkWords,
} from '../../test/cascade.ts'
import { stopClock } from '../../test/clock.ts'
import type { Client } from '../../test/client.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'
import { allOf, savePlan, type Plan } from '../../test/plans.ts'

stopClock()

onBothEngines('what must be looked at', (open) => {
  const office = useOffice(open)
  let ani: Client
  let budi: Client
  let sri: Client
  let hadi: Client
  let above: Plan
  let mine: Plan
  const planOf = (...rhk: readonly RhkWords[]) => planWith(office.agency, rhk)
  const chiefs = () => ({ owner: sri, approver: hadi })
  const hers = () => ({ owner: ani, approver: sri })
  const reword = (plan: Plan, at: number, uraian: string): Plan['content'] => ({
    ...plan.content,
    rhk: plan.content.rhk.map((rhk, nth) => (nth === at ? { ...rhk, uraian } : rhk)),
  })
  const serves = (at: number, uraian: string): RhkWords => ({
    uraian,
    rhkAtasan: above.content.rhk[at]?.uraian ?? '',
    rhkAtasanId: above.content.rhk[at]?.id ?? '',
  })
  const seenBy = async (who: Client) => {
    const { mine: own, below } = await looksOf(who)
    return { mine: own.map(({ uraian }) => uraian), below: below.map((one) => one.uraian) }
  }

  beforeEach(async () => {
    ;[ani, budi, sri, hadi] = [
      await office.as('ani'),
      await office.as('budi'),
      await office.as('sri'),
      await office.as('hadi'),
    ]
    above = await agreedPlan(chiefs(), planOf({ uraian: 'Satu' }, { uraian: 'Dua' }))
    mine = await agreedPlan(
      hers(),
      planOf(serves(0, 'Ani melayani satu'), serves(1, 'Ani melayani dua'), {
        uraian: 'Ani sendiri',
        rhkAtasan: 'Satu',
      }),
    )
    await agreedPlan({ owner: budi, approver: sri }, planOf(serves(0, 'Budi melayani satu')))
  })

  test('is shown to both, with the old words and the new, once an adendum is approved', async () => {
    await allOf(above, [[sri, 'amend']])
    const content = reword(above, 0, 'Satu, diperluas')
    await savePlan(sri, { ...above, content })
    above.version += 1
    await allOf(above, [[sri, 'submit']])
    expect(await seenBy(sri)).toEqual({ mine: [], below: [] })
    await allOf(above, [[hadi, 'approve']])
    expect(await seenBy(sri)).toEqual({
      mine: [],
      below: ['Ani melayani satu', 'Budi melayani satu'],
    })
    expect((await looksOf(ani)).mine).toMatchObject([
      {
        uraian: 'Ani melayani satu',
        old: 'Satu',
        now: 'Satu, diperluas',
        superior: { name: 'sri' },
        isAdjusting: false,
      },
    ])
    expect(await seenBy(hadi)).toEqual({ mine: [], below: [] })
  })

  test('an RHK that has gone is said to have gone, and one that comes back is nothing to look at', async () => {
    const { content } = above
    await amendPlan(chiefs(), above, { ...content, rhk: content.rhk.slice(0, 1) })
    expect((await looksOf(ani)).mine).toMatchObject([{ old: 'Dua', now: null }])
    await amendPlan(chiefs(), above, content)
    expect(await seenBy(ani)).toEqual({ mine: [], below: [] })
    // Blanks and line breaks change nothing of what it says.
    await amendPlan(chiefs(), above, reword(above, 1, 'Dua\n'))
    expect(await seenBy(ani)).toEqual({ mine: [], below: [] })
  })

  test('"it stays" holds for the words that were read, and until they change again', async () => {
    await amendPlan(chiefs(), above, reword(above, 0, 'Satu, diperluas'))
    const [look] = (await looksOf(ani)).mine
    const form = {
      skpId: look?.skpId,
      rhkId: look?.rhkId,
      superiorRhkId: look?.superiorRhkId,
      now: look?.now,
    }
    expect(await keepAsIs(budi, form)).toBe('not-found')
    expect(await keepAsIs(ani, { ...form, now: 'Satu' })).toBe('conflict')
    expect(await keepAsIs(ani, { ...form, now: null })).toBe('conflict')
    expect(await seenBy(ani)).toMatchObject({ mine: ['Ani melayani satu'] })
    expect(await keepAsIs(ani, form)).toBe('done')
    expect(await keepAsIs(ani, form)).toBe('done')
    expect(await seenBy(ani)).toEqual({ mine: [], below: [] })
    expect(await seenBy(sri)).toEqual({ mine: [], below: ['Budi melayani satu'] })
    await amendPlan(chiefs(), above, reword(above, 0, 'Satu, diperluas lagi'))
    expect(await seenBy(ani)).toMatchObject({ mine: ['Ani melayani satu'] })
  })

  test('an adendum below takes it off the list when it is approved, and is said to be on its way before', async () => {
    await amendPlan(chiefs(), above, reword(above, 0, 'Satu, diperluas'))
    const rhk = mine.content.rhk.map((item, at) =>
      at === 0 ? { ...item, rhkAtasan: 'Satu, diperluas' } : item,
    )
    await allOf(mine, [[ani, 'amend']])
    await savePlan(ani, { ...mine, content: { ...mine.content, rhk } })
    mine.version += 1
    expect((await looksOf(ani)).mine).toMatchObject([{ isAdjusting: true }])
    // What is being written is its owner's own business.
    expect((await looksOf(sri)).below.map((one) => one.isAdjusting)).toEqual([false, false])
    await allOf(mine, [
      [ani, 'submit'],
      [sri, 'approve'],
    ])
    expect(await seenBy(ani)).toEqual({ mine: [], below: [] })
  })

  test('whoever moved in mid-year serves both superiors, and each is told of their own alone', async () => {
    const tono = await office.as('tono')
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
    const ofTono = await agreedPlan(
      { owner: tono, approver: hadi },
      planOf({ uraian: 'Milik Tono' }),
    )
    const link = { rhkAtasan: 'Milik Tono', rhkAtasanId: ofTono.content.rhk[0]?.id ?? '' }
    const moved = {
      ...mine.content,
      rhk: [
        ...mine.content.rhk,
        ...planOf({ uraian: 'Ani di bidang baru', ...link }).rhk,
        ...planOf(serves(1, 'Masih untuk Sri')).rhk,
      ],
    }
    // Whoever is the assessor now decides on it; the links to the one before stay.
    await amendPlan({ owner: ani, approver: tono }, mine, moved)
    await amendPlan({ owner: tono, approver: hadi }, ofTono, reword(ofTono, 0, 'Tono, baru'))
    await amendPlan(chiefs(), above, reword(above, 1, 'Dua, baru'))
    expect(await seenBy(tono)).toEqual({ mine: [], below: ['Ani di bidang baru'] })
    expect(await seenBy(sri)).toEqual({
      mine: [],
      below: ['Ani melayani dua', 'Masih untuk Sri'],
    })
    expect(
      (await looksOf(ani)).mine.map(({ uraian, superior }) => [uraian, superior.name]),
    ).toEqual([
      ['Ani melayani dua', 'sri'],
      ['Ani di bidang baru', 'tono'],
      ['Masih untuk Sri', 'sri'],
    ])
  })

  test('whoever has left has nothing to look at', async () => {
    await amendPlan(chiefs(), above, reword(above, 0, 'Satu, diperluas'))
    await office.deps.db.write((tx) =>
      tx
        .updateTable('person')
        .set({ active: 0 })
        .where('instansi_id', '=', office.agency.instansiId)
        .where('id', '=', office.agency.person.budi)
        .execute(),
    )
    expect(await seenBy(sri)).toEqual({ mine: [], below: ['Ani melayani satu'] })
  })
})
