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
import { stopClock } from '../../../test/clock.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { useOffice } from '../../../test/office.ts'

stopClock()

onBothEngines('acts of an owner on an entry', (open) => {
  const office = useOffice(open)
  let ani: Client
  beforeEach(async () => {
    ani = await office.as('ani')
  })

  test('a new entry that lacks a field is incomplete', async () => {
    const { unit: _unit, ...rest } = content(office.agency)
    expect(await ani.act(save(makeId(), 0, rest))).toMatchObject({
      status: 'rejected',
      code: 'incomplete',
    })
  })

  test('different fields from two devices are both kept', async () => {
    const id = makeId()
    await ani.act(save(id, 0, content(office.agency)))
    const phone = await office.as('ani')
    await ani.act(save(id, 1, { text: 'Menyusun laporan akhir' }))
    expect(await phone.act(save(id, 1, { quantity: 7 }))).toMatchObject({ status: 'applied' })
    expect((await ani.sync([])).rows[0]).toMatchObject({
      text: 'Menyusun laporan akhir',
      quantity: 7,
      version: 3,
    })
  })

  test('the same field from two devices asks the person and changes nothing', async () => {
    const id = makeId()
    await ani.act(save(id, 0, content(office.agency)))
    const phone = await office.as('ani')
    await ani.act(save(id, 1, { text: 'Dari laptop', quantity: 3 }))
    const mutation = save(id, 1, { text: 'Dari ponsel', unit: 'berkas' })
    const answer = await phone.sync([mutation])
    expect(answer.results).toEqual([{ id: mutation.id, status: 'conflict', fields: ['text'] }])
    expect(answer.rows[0]).toMatchObject({ text: 'Dari laptop', unit: 'dokumen', version: 2 })
  })

  test('nobody submits what they have not seen', async () => {
    const id = makeId()
    await ani.act(save(id, 0, content(office.agency)))
    const phone = await office.as('ani')
    await ani.act(save(id, 1, { text: 'Menyusun yang baru' }))
    expect(await phone.act(submit(id, 1))).toMatchObject({ status: 'conflict', fields: ['text'] })
  })

  test('an entry removed on one device asks before another brings it back', async () => {
    const id = makeId()
    await ani.act(save(id, 0, content(office.agency)))
    const phone = await office.as('ani')
    await ani.act(remove(id, 1))
    expect(await phone.act(save(id, 1, { text: 'Masih ada' }))).toMatchObject({
      status: 'conflict',
      fields: ['text'],
    })
    expect(await phone.act(save(id, 2, { text: 'Masih ada' }))).toMatchObject({ status: 'applied' })
    expect((await ani.sync([])).rows[0]).toMatchObject({ removed: false, text: 'Masih ada' })
  })

  test('a removed entry cannot be submitted', async () => {
    const id = makeId()
    await ani.sync([save(id, 0, content(office.agency)), remove(id, 0)])
    expect(await ani.act(submit(id, 2))).toMatchObject({ code: 'wrong-state' })
  })

  test('an entry without a rencana aksi, of a closed period, or with a bad link is not submitted', async () => {
    for (const patch of [
      { planId: null },
      { planId: makeId() },
      { planId: office.agency.plan.october },
      { evidence: [{ url: 'http://a.b', title: '', scope: 'org' as const }] },
      { text: '   ' },
      { end: 480 },
    ]) {
      const id = makeId()
      const { results } = await ani.sync([
        save(id, 0, content(office.agency, patch)),
        submit(id, 0),
      ])
      expect(results[1]).toMatchObject({ status: 'rejected', code: 'stop-problems' })
    }
  })

  test('withdrawing is possible while nobody has decided, and not afterwards', async () => {
    const id = makeId()
    await ani.sync([save(id, 0, content(office.agency)), submit(id, 0)])
    expect(await ani.act(withdraw(id, 2))).toMatchObject({ status: 'applied', version: 3 })
    await ani.act(submit(id, 3))
    const sri = await office.as('sri')
    await sri.act(decide(id, 4, 'approve'))
    expect(await ani.act(withdraw(id, 4))).toMatchObject({ code: 'wrong-state' })
    expect(await ani.act(save(id, 5, { text: 'Diam-diam' }))).toMatchObject({ code: 'wrong-state' })
  })
})
