import { contract } from '@jejak/shared/api/contract'
import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { makeId } from '../../test/agency.ts'
import { content, decide, save, submit, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { queueOf, submitNew, useOffice } from '../../test/office.ts'
import { restoreUntold } from '../../test/restored.ts'

stopClock()

onBothEngines('a database that was restored and told nobody', (open) => {
  const office = useOffice(open)
  let ani: Client
  beforeEach(async () => {
    ani = await office.as('ani')
  })
  const restore = () => restoreUntold(office.deps.db, office.agency)
  const saveNew = () => save(makeId(), 0, content(office.agency))

  test('is known by a cursor beyond its end: nothing is applied, and the feed begins anew', async () => {
    const before = await ani.sync([saveNew(), saveNew()])
    await restore()
    const late = saveNew()
    const { epoch, cursor, results, rows } = await ani.sync([late], before)
    expect(epoch).not.toBe(before.epoch)
    expect([cursor, rows]).toEqual([0, []])
    expect(results).toEqual([{ id: late.id, status: 'blocked' }])
    const after = await ani.sync([late], { epoch, cursor })
    expect(after).toMatchObject({ epoch, cursor: 1, results: [{ status: 'applied' }] })
  })

  test('is known by an act that it forgot, though others have written past the cursor since', async () => {
    const mine = saveNew()
    const { epoch, cursor } = await ani.sync([mine])
    await restore()
    const phone = await office.as('ani')
    const there = await phone.sync([saveNew(), saveNew(), saveNew()])
    expect(there.epoch).toBe(epoch)
    const told = await ani.sync([], { epoch, cursor, lastApplied: mine.id })
    expect(told.epoch).not.toBe(epoch)
    expect(told.rows).toHaveLength(3)
    // Their other devices hear of it as well: what they have read may be of the lost time.
    expect((await phone.sync([], there)).epoch).toBe(told.epoch)
  })

  test('is known to a supervisor by their decision, who has no feed of the work decided on', async () => {
    const sri = await office.as('sri')
    const approval = decide(await submitNew(ani, office.agency), 2, 'approve')
    const { epoch, cursor } = await sri.sync([approval])
    expect((await sri.sync([], { epoch, cursor, lastApplied: approval.id })).epoch).toBe(epoch)
    await restore()
    const told = await sri.sync([], { epoch, cursor, lastApplied: approval.id })
    expect(told.epoch).not.toBe(epoch)
  })

  test('lets no decision pass that was made on words of the lost time', async () => {
    const sri = await office.as('sri')
    const id = await submitNew(ani, office.agency, { text: 'Menyusun laporan bulanan' })
    const seen = (await queueOf(sri)).items.find(({ entry }) => entry.id === id)?.entry.contentHash
    const approval = decide(id, 2, 'approve')
    await sri.sync([{ ...approval, seen }])
    await restore()
    // Their phone knew nothing of the lost words, and comes to the same number of a version with its own.
    const phone = await office.as('ani')
    const mine = content(office.agency, { text: 'Menghadiri rapat koordinasi' })
    await phone.sync([save(id, 0, mine), submit(id, 0)])
    const { results } = await sri.sync([{ ...approval, id: makeId(), seen }])
    const entry = { text: 'Menghadiri rapat koordinasi', version: 2, status: 'submitted' }
    expect(results).toMatchObject([{ status: 'rejected', code: 'stale', entry }])
    const again = results[0]?.status === 'rejected' ? results[0].entry?.contentHash : undefined
    const anew = await sri.sync([{ ...decide(id, 2, 'approve'), seen: again }])
    expect(anew.results).toMatchObject([{ status: 'applied' }])
  })

  test('concerns the person whose device shows it, and no colleague', async () => {
    const budi = await office.as('budi')
    const [mine, theirs] = [await ani.sync([saveNew()]), await budi.sync([])]
    const lie = await ani.sync([], { epoch: mine.epoch, cursor: 1e9 })
    expect(lie.epoch).not.toBe(mine.epoch)
    expect((await budi.sync([], theirs)).epoch).toBe(theirs.epoch)
    const calm = await ani.sync([], { epoch: lie.epoch, cursor: lie.cursor })
    expect(calm.epoch).toBe(lie.epoch)
  })

  test('two devices that come at once agree on one new beginning', async () => {
    const before = await ani.sync([saveNew()])
    await restore()
    const answers = await Promise.all([1, 2, 3, 4].map(() => ani.sync([], before)))
    expect(new Set(answers.map(({ epoch }) => epoch)).size).toBe(1)
  })

  test('is known by the cursor of recordings too', async () => {
    const ask = async (from: { readonly epoch: string | null; readonly cursor: number }) => {
      const { person } = office.agency
      const body = { person: person.ani, ...from, records: [] }
      const answer = await ani.send('POST', '/api/bkn-records', body)
      return v.parse(contract.syncRecords.response, await answer.json())
    }
    await ani.sync([saveNew()])
    const { epoch } = await ask({ epoch: null, cursor: 0 })
    expect((await ask({ epoch, cursor: 1 })).epoch).toBe(epoch)
    await restore()
    const told = await ask({ epoch, cursor: 1 })
    expect(told).toMatchObject({ cursor: 0, more: false })
    expect(told.epoch).not.toBe(epoch)
    expect((await ani.sync([])).epoch).toBe(told.epoch)
  })
})
