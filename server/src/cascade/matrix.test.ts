import { beforeEach, expect, test } from 'vitest'
import { assign, makeId } from '../../test/agency.ts'
import { agreedPlan, looksOf, matrixOf, planWith, proposeIn } from '../../test/cascade.ts'
import { stopClock } from '../../test/clock.ts'
import { problemOf, type Client } from '../../test/client.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'
import { actOn, savePlan, type Plan } from '../../test/plans.ts'

stopClock()

onBothEngines('Matriks Peran Hasil', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  let hadi: Client
  let above: Plan
  beforeEach(async () => {
    ;[ani, sri, hadi] = [await office.as('ani'), await office.as('sri'), await office.as('hadi')]
    const content = planWith(office.agency, [{ uraian: 'Satu' }, { uraian: 'Dua' }])
    above = await agreedPlan({ owner: sri, approver: hadi }, content)
  })
  const column = (at: number) => above.content.rhk[at]?.id ?? ''
  const link = (at: number) => ({
    rhkAtasan: above.content.rhk[at]?.uraian ?? '',
    rhkAtasanId: column(at),
  })
  const proposal = (more: Record<string, unknown> = {}) => ({
    id: makeId(),
    personId: office.agency.person.ani,
    superiorRhkId: column(0),
    uraian: 'Tersusunnya laporan',
    ...more,
  })
  const decline = async (who: Client, id: string) => {
    const answer = await who.send('POST', '/api/skp/proposals/decline', { id })
    return answer.status === 200 ? 'done' : (await problemOf(answer)).code
  }

  test('holds the own RHK across, the people down, and what of theirs is agreed on or waits', async () => {
    const inForce = planWith(office.agency, [{ uraian: 'Ani melayani satu', ...link(0) }])
    await agreedPlan({ owner: ani, approver: sri }, inForce)
    const budi = await office.as('budi')
    const waiting: Plan = {
      id: makeId(),
      version: 1,
      content: planWith(office.agency, [{ uraian: 'Budi melayani dua', ...link(1) }]),
    }
    await savePlan(budi, { ...waiting, version: 0 })
    // What is being written is nobody else's yet.
    expect((await matrixOf(sri)).cells.map(({ uraian }) => uraian)).toEqual(['Ani melayani satu'])
    await actOn(budi, waiting, 'submit')
    const matrix = await matrixOf(sri)
    expect(matrix.columns.map(({ uraian }) => uraian)).toEqual(['Satu', 'Dua'])
    expect(matrix.years).toEqual([2026])
    expect(matrix.people.map(({ name, isMine }) => [name, isMine])).toEqual([
      ['ani', true],
      ['budi', true],
    ])
    expect(matrix.cells.map(({ uraian, state }) => [uraian, state])).toEqual([
      ['Ani melayani satu', 'in-force'],
      ['Budi melayani dua', 'waiting'],
    ])
    expect((await matrixOf(sri, 2025)).columns).toEqual([])
  })

  test('what is proposed waits for its person, changes no plan, and is theirs once they write it', async () => {
    const one = proposal()
    await proposeIn(sri, { propose: [one] })
    expect((await looksOf(ani)).proposals).toMatchObject([
      { id: one.id, uraian: one.uraian, superiorWords: 'Satu', by: { name: 'sri' } },
    ])
    await proposeIn(sri, { propose: [{ ...one, uraian: 'Tersusunnya dua laporan' }] })
    expect((await looksOf(ani)).proposals).toMatchObject([{ uraian: 'Tersusunnya dua laporan' }])
    const content = planWith(office.agency, [
      { id: one.id, uraian: 'Tersusunnya, tetapi tiga', ...link(0) },
    ])
    expect(await savePlan(ani, { id: makeId(), version: 0, content })).toBe('draft 1')
    expect((await looksOf(ani)).proposals).toEqual([])
    expect(await matrixOf(sri)).toMatchObject({ cells: [], proposals: [] })
    expect(await proposeIn(sri, { propose: [one] })).toBe('invalid: answered')
    expect(await decline(ani, one.id)).toBe('not-found')
  })

  test('is declined by its person alone, withdrawn by its superior alone, and proposed again', async () => {
    const one = proposal()
    await proposeIn(sri, { propose: [one] })
    expect(await decline(await office.as('budi'), one.id)).toBe('not-found')
    const tono = await office.as('tono')
    await proposeIn(tono, { withdraw: [one.id] })
    expect(await matrixOf(sri)).toMatchObject({ proposals: [{ state: 'open' }] })
    expect(await decline(ani, one.id)).toBe('done')
    expect(await matrixOf(sri)).toMatchObject({ proposals: [{ state: 'declined' }] })
    await proposeIn(sri, { propose: [one] })
    expect(await matrixOf(sri)).toMatchObject({ proposals: [{ state: 'open' }] })
    await proposeIn(sri, { withdraw: [one.id] })
    expect(await matrixOf(sri)).toMatchObject({ proposals: [] })
    expect((await looksOf(ani)).proposals).toEqual([])
  })

  test('a block is proposed whole or not at all', async () => {
    const { cici } = office.agency.person
    for (const [wrong, why] of [
      [proposal({ personId: cici }), 'invalid: not-yours'],
      [proposal({ personId: office.agency.person.sri }), 'invalid: not-yours'],
      [proposal({ superiorRhkId: makeId() }), 'invalid: not-in-force'],
      [proposal({ uraian: '  ' }), 'invalid'],
      [proposal({ uraian: 'x'.repeat(1001) }), 'invalid'],
    ] as const) {
      expect(await proposeIn(sri, { propose: [proposal(), wrong] })).toBe(why)
    }
    const full = Array.from({ length: 61 }, () => proposal())
    expect(await proposeIn(sri, { propose: full })).toBe('invalid: full')
    const twice = proposal()
    expect(await proposeIn(sri, { propose: [twice, twice] })).toBe('invalid')
    expect((await looksOf(ani)).proposals).toEqual([])
    expect(await proposeIn(sri, { propose: full.slice(1) })).not.toBeTypeOf('string')
  })

  test('whoever moved away in mid-year keeps their place in it, and nothing is proposed to them', async () => {
    const inForce = planWith(office.agency, [{ uraian: 'Ani melayani satu', ...link(0) }])
    await agreedPlan({ owner: ani, approver: sri }, inForce)
    await office.deps.db.write((tx) =>
      tx
        .updateTable('assignment')
        .set({ to_day: '2026-11-10' })
        .where('instansi_id', '=', office.agency.instansiId)
        .where('person_id', '=', office.agency.person.ani)
        .execute(),
    )
    await assign(office.deps.db, office.agency, {
      person: 'ani',
      post: 'staffC',
      from: '2026-11-11',
    })
    const matrix = await matrixOf(sri)
    expect(matrix.people.map(({ name, isMine }) => [name, isMine])).toEqual([
      ['budi', true],
      ['ani', false],
    ])
    expect(matrix.cells).toHaveLength(1)
    expect(await proposeIn(sri, { propose: [proposal()] })).toBe('invalid: not-yours')
    expect((await matrixOf(await office.as('tono'))).people.map(({ name }) => name)).toEqual([
      'ani',
      'cici',
    ])
  })
})
