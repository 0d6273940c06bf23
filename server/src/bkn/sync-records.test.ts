import { beforeEach, expect, test } from 'vitest'
import { contract, type RequestOf } from '@jejak/shared/api/contract'
import { MAX_ANSWERED, MAX_SENT } from '@jejak/shared/bkn/record-sync'
import { MAX_PAGE_BYTES } from '@jejak/shared/sync/protocol'
import { sampleRecord } from '@jejak/shared/test/bkn-samples'
import * as v from 'valibot'
import { onBothEngines } from '../../test/databases.ts'
import { makeId } from '../../test/agency.ts'
import { content, decide, problemOf, save, submit, type Client } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { useOffice } from '../../test/office.ts'
import { setSpent, spentBy } from '../../test/spent.ts'
import { BYTES_OF_AN_ACT, HISTORY_BYTES_A_DAY } from '../platform/budgets.ts'

stopClock()

const recordOf = (id: string, at: number, text = 'Menyusun laporan') =>
  sampleRecord(id, at, { text })

onBothEngines('recordings in e-Kinerja (syncRecords)', (open) => {
  const office = useOffice(open)
  let ani: Client
  beforeEach(async () => {
    ani = await office.as('ani')
  })

  type Request = RequestOf<'syncRecords'>
  const post = (client: Client, request: object) =>
    client.send('POST', '/api/bkn-records', {
      person: office.agency.person.ani,
      epoch: null,
      cursor: 0,
      records: [],
      ...request,
    })
  const exchange = async (client: Client, request: Partial<Request> = {}) => {
    const response = await post(client, request)
    expect(response.status).toBe(200)
    return v.parse(contract.syncRecords.response, await response.json())
  }

  test('come to the person’s other devices, in the order in which they became known', async () => {
    const [first, second] = [recordOf(makeId(), 9), recordOf(`${makeId()}+1`, 5)]
    await exchange(ani, { records: [first] })
    await exchange(ani, { records: [second] })
    const phone = await office.as('ani')
    const { epoch, cursor, records, more } = await exchange(phone)
    expect([records, more]).toEqual([[first, second], false])
    expect((await exchange(phone, { epoch, cursor })).records).toEqual([])
    const third = recordOf(makeId(), 1)
    await exchange(ani, { records: [third] })
    expect((await exchange(phone, { epoch, cursor })).records).toEqual([third])
  })

  test('sent again are kept once, also at the same time; a changed entry filled anew is a second one', async () => {
    const id = makeId()
    const once = recordOf(id, 5)
    await Promise.all([1, 2, 3].map(() => exchange(ani, { records: [once, once] })))
    // What was once seen there is not written over.
    await exchange(ani, { records: [recordOf(id, 5, 'Teks lain')] })
    const anew = recordOf(id, 8, 'Menyusun laporan akhir')
    expect((await exchange(ani, { records: [anew] })).records).toEqual([once, anew])
  })

  test('arrive in pages, none twice and none left out', async () => {
    const all = Array.from({ length: MAX_ANSWERED + 30 }, (_, at) => recordOf(makeId(), at))
    for (let from = 0; from < all.length; from += MAX_SENT) {
      await exchange(ani, { records: all.slice(from, from + MAX_SENT) })
    }
    const one = await exchange(ani)
    expect([one.records.length, one.more]).toEqual([MAX_ANSWERED, true])
    const two = await exchange(ani, { epoch: one.epoch, cursor: one.cursor })
    expect([...one.records, ...two.records]).toEqual(all)
    expect(two.more).toBe(false)
  })

  test('are nobody else’s: no colleague, no supervisor, no admin reads or adds one', async () => {
    await exchange(ani, { records: [recordOf(makeId(), 5)] })
    for (const who of ['budi', 'sri', 'hadi', 'wati'] as const) {
      const other = await office.as(who)
      const own = await exchange(other, { person: office.agency.person[who] })
      expect(own.records).toEqual([])
      const asAni = await post(other, { records: [recordOf(makeId(), 6)] })
      expect((await problemOf(asAni)).code).toBe('unauthenticated')
    }
    expect((await exchange(ani)).records).toHaveLength(1)
  })

  test('touch no entry: what the supervisor saw can still be approved', async () => {
    const id = makeId()
    await ani.act(save(id, 0, content(office.agency)))
    await ani.act(submit(id, 1))
    await exchange(ani, { records: [recordOf(id, 5)] })
    const sri = await office.as('sri')
    expect(await sri.act(decide(id, 2, 'approve'))).toMatchObject({ status: 'applied', version: 3 })
    // Both feeds share a numbering; neither loses anything to the other.
    const { epoch, cursor, rows } = await ani.sync([])
    expect(rows).toMatchObject([{ id, version: 3 }])
    await exchange(ani, { records: [recordOf(id, 7)] })
    await ani.act(save(makeId(), 0, content(office.agency, { start: 600, end: 660 })))
    expect((await ani.sync([], { epoch, cursor })).rows).toHaveLength(1)
    expect((await exchange(ani)).records.map(({ at }) => at)).toEqual([5, 7])
  })

  test('a device that knew another epoch hears everything anew', async () => {
    await exchange(ani, { records: [recordOf(makeId(), 5)] })
    const { cursor } = await exchange(ani)
    expect((await exchange(ani, { epoch: makeId(), cursor })).records).toHaveLength(1)
  })

  const good = () => recordOf(makeId(), 5)
  test.each([
    ['of no entry', () => ({ ...good(), entry: { ...good().entry, id: 'e1' } })],
    [
      'with an ending of its own',
      () => ({ ...good(), entry: { ...good().entry, id: `${makeId()}+2` } }),
    ],
    ['at no time', () => ({ ...good(), at: 1e300 })],
    ['seen in no known way', () => ({ ...good(), how: 'heard' })],
    ['with a field too many', () => ({ ...good(), secret: 'x' })],
    ['of a day that is none', () => ({ ...good(), entry: { ...good().entry, day: '2026-02-30' } })],
  ])('one %s is refused, and nothing of its batch is kept', async (_what, bad) => {
    const response = await post(ani, { records: [good(), bad()] })
    expect((await problemOf(response)).code).toBe('invalid')
    expect((await exchange(ani)).records).toEqual([])
  })

  test('strange characters come back as they were sent, without those that nobody sees', async () => {
    const id = makeId()
    await exchange(ani, { records: [recordOf(id, 5, 'a\u0000b \ud800 ★ “laporan”')] })
    expect((await exchange(ani)).records).toEqual([recordOf(id, 5, 'ab  ★ “laporan”')])
  })

  test('more than fit in a round are refused, and as many as fit fit however long they are', async () => {
    const many = Array.from({ length: MAX_SENT + 1 }, () => good())
    expect((await problemOf(await post(ani, { records: many }))).code).toBe('invalid')
    const longest = many.slice(1).map((record) => ({
      ...record,
      entry: {
        ...record.entry,
        text: '漢'.repeat(255),
        rencanaAksi: '漢'.repeat(1000),
        unit: '漢'.repeat(50),
        evidence: '漢'.repeat(2000),
      },
    }))
    // They come back in pages that a slow wire carries.
    const back: string[] = []
    let answer = await exchange(ani, { records: longest })
    for (;;) {
      expect(Buffer.byteLength(JSON.stringify(answer.records))).toBeLessThan(MAX_PAGE_BYTES + 1000)
      back.push(...answer.records.map(({ entry }) => entry.id))
      if (!answer.more) break
      answer = await exchange(ani, { epoch: answer.epoch, cursor: answer.cursor })
    }
    expect(back).toEqual(longest.map(({ entry }) => entry.id))
  })

  test('are spending: past the end of a day nothing is kept, and the rest of the day is named', async () => {
    const known = recordOf(makeId(), 5)
    await exchange(ani, { records: [known] })
    const { deps, agency } = office
    const spent = await spentBy(deps.db, agency.person.ani)
    expect(spent).toBe(Buffer.byteLength(JSON.stringify(known)) + BYTES_OF_AN_ACT)
    // What is there already adds nothing.
    await exchange(ani, { records: [known, known] })
    expect(await spentBy(deps.db, agency.person.ani)).toBe(spent)

    await setSpent(deps.db, agency.person.ani, HISTORY_BYTES_A_DAY)
    const refused = await post(ani, { records: [known, recordOf(makeId(), 6)] })
    expect(await problemOf(refused)).toMatchObject({
      code: 'too-many-requests',
      // It is 10.00 WIB; the day of the server ends at 07.00 WIB.
      retryAfterSeconds: 21 * 3600,
    })
    // Hearing, and asking again what was answered, stay possible.
    expect((await exchange(ani, { records: [known] })).records).toEqual([known])
    expect(await ani.act(save(makeId(), 0, content(agency)))).toMatchObject({
      because: 'history-day-full',
    })
    setClock(MORNING + 86_400_000)
    await exchange(ani, { records: [recordOf(makeId(), 6)] })
    expect((await exchange(ani)).records).toHaveLength(2)
  })
})
