import { sampleRecord } from '@jejak/shared/test/bkn-samples'
import type { BknRecord } from '@jejak/shared/bkn/recorded'
import { JejakDatabase } from '@jejak/pwa/storage/database'
import { countUnsentRecords, keepRecords } from '@jejak/pwa/storage/recorded'
import { purgeAtSignOut } from '@jejak/pwa/storage/purge-at-sign-out'
import { aloneInPage } from '@jejak/pwa/sync/alone'
import { callOver } from '@jejak/pwa/sync/http'
import { recordRound } from '@jejak/pwa/sync/records'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { createChance, type Chance } from '../sync-fuzz/chance.ts'
import type { Device } from '../sync-fuzz/device.ts'
import { ORIGIN } from '../sync-fuzz/server-world.ts'
import { agency, deviceOf, restoreEmpty, server } from './scene.ts'

/** What happens to a request: it never arrives, or its answer is lost on the way back. */
type Wire = (send: () => Promise<Response>) => Promise<Response>
const whole: Wire = (send) => send()
const lost: Wire = () => Promise.reject(new TypeError('network'))
const unheard: Wire = async (send) => {
  await send()
  throw new TypeError('network')
}

type Tab = Pick<Device, 'context'>

let laptop: Device
let phone: Device
let cookie: string
beforeEach(async () => {
  laptop = await deviceOf()
  phone = await deviceOf()
  cookie = `sid=${await server.startSession(agency.instansiId, agency.owner)}`
})

const round = ({ context }: Tab, wire: Wire = whole, as = cookie) =>
  recordRound({
    database: context.database,
    alone: aloneInPage(),
    post: (request) =>
      callOver(
        (path, init) =>
          wire(() =>
            server.request(path, {
              ...init,
              headers: { 'content-type': 'application/json', origin: ORIGIN, cookie: as },
            }),
          ),
        'syncRecords',
        request,
      ),
  })
const learn = ({ context }: Tab, ...records: readonly BknRecord[]) =>
  keepRecords(context.database, records, 0)
const held = async ({ context }: Tab) =>
  (await context.database.recorded.orderBy('id').toArray()).map(({ id, at, sent }) => [
    id,
    at,
    sent,
  ])
const onServer = async () =>
  (
    await server.db.read
      .selectFrom('bkn_record')
      .select(['fill_id', 'recorded_at'])
      .where('instansi_id', '=', agency.instansiId)
      .orderBy('feed_seq')
      .execute()
  ).map((row) => [row.fill_id, row.recorded_at])

describe('what was recorded in e-Kinerja', () => {
  test('on one device is known on the others, and on one that signs in later', async () => {
    const id = server.newId()
    await learn(laptop, sampleRecord(id, 5))
    await round(laptop)
    await round(phone)
    expect([await held(laptop), await held(phone)]).toEqual([[[id, 5, 1]], [[id, 5, 1]]])
    const [row] = await phone.context.database.recorded.toArray()
    expect(row).toMatchObject({ ...sampleRecord(id, 5), entryId: id })
    const fresh = await deviceOf()
    await round(fresh)
    expect(await held(fresh)).toEqual([[id, 5, 1]])
  })

  test('goes once, though its answer was lost', async () => {
    const id = server.newId()
    await learn(laptop, sampleRecord(id, 5))
    expect((await round(laptop, unheard)).kind).toBe('wait')
    expect([await held(laptop), await onServer()]).toEqual([[[id, 5, 0]], [[id, 5]]])
    await round(laptop)
    expect([await held(laptop), await onServer()]).toEqual([[[id, 5, 1]], [[id, 5]]])
  })

  test('anew while the older one was under way is still to be told', async () => {
    const id = server.newId()
    await learn(laptop, sampleRecord(id, 5))
    const meanwhile: Wire = async (send) => {
      if ((await held(laptop))[0]?.[1] === 5) await learn(laptop, sampleRecord(id, 9))
      return send()
    }
    await round(laptop, meanwhile)
    expect(await onServer()).toEqual([
      [id, 5],
      [id, 9],
    ])
    expect(await held(laptop)).toEqual([[id, 9, 1]])
    // The older one, heard later, does not come back.
    await round(phone)
    expect(await held(phone)).toEqual([[id, 9, 1]])
  })

  test('and told otherwise by two devices reads on both as the server has it (seed 5117)', async () => {
    const id = server.newId()
    const filled = sampleRecord(id, 5)
    const found: BknRecord = { ...sampleRecord(id, 5, { quantity: 7 }), how: 'found' }
    await learn(laptop, filled)
    await learn(phone, found)
    for (const device of [laptop, phone, laptop]) await round(device)
    for (const { context } of [laptop, phone]) {
      expect(await context.database.recorded.toArray()).toMatchObject([{ ...filled, sent: 1 }])
    }
  })

  test('of many days arrives whole, in as many rounds as it needs', async () => {
    const ids = Array.from({ length: 230 }, () => server.newId())
    await learn(laptop, ...ids.map((id, at) => sampleRecord(id, at)))
    expect(await round(laptop)).toEqual({ kind: 'done' })
    await round(phone)
    expect((await held(phone)).map(([id]) => id)).toEqual(ids.toSorted())
  })

  test('is told again to a server that was restored from a backup', async () => {
    const [before, after] = [server.newId(), server.newId()]
    await learn(laptop, sampleRecord(before, 5))
    await round(laptop)
    await restoreEmpty()
    await learn(laptop, sampleRecord(after, 6))
    await round(laptop)
    await round(phone)
    expect((await held(phone)).map(([id]) => id)).toEqual([before, after].toSorted())
  })

  test('waits, whole, while the session is over or belongs to somebody else', async () => {
    const id = server.newId()
    await learn(laptop, sampleRecord(id, 5))
    expect(await round(laptop, whole, 'sid=gone')).toEqual({ kind: 'halt', halt: 'sign-in' })
    const other = await server.startSession(agency.instansiId, agency.superior)
    expect(await round(laptop, whole, `sid=${other}`)).toEqual({ kind: 'halt', halt: 'sign-in' })
    const portal: Wire = async () => new Response('<p>Masuk dulu', { status: 200 })
    expect((await round(laptop, portal)).kind).toBe('wait')
    expect([await countUnsentRecords(laptop.context.database), await onServer()]).toEqual([1, []])
  })

  test.each(['the first', 'a later'])(
    'answered to %s question while another tab signs out is there when the person is back',
    async (question) => {
      const [early, late] = [server.newId(), server.newId()]
      await learn(phone, sampleRecord(early, 5))
      await round(phone)
      for (let turns = 0; turns < 16; turns += 3) {
        const open = browser()
        const [here, other] = [open(), open()]
        await other.context.database.open()
        if (question === 'a later') {
          await round(here)
          await learn(phone, sampleRecord(late, 6))
          await round(phone)
        }
        const isKnown = await held(phone)
        let leaving: Promise<void> | undefined
        const meanwhile: Wire = async (send) => {
          const answer = await send()
          leaving ??= purgeAtSignOut(other.context.database)
          for (let turn = 0; turn < turns; turn++) await nextTurn()
          return answer
        }
        await round(here, meanwhile)
        await leaving
        const back = open()
        await round(back)
        expect([turns, await held(back)]).toEqual([turns, isKnown])
        for (const { context } of [here, back]) context.database.close()
      }
    },
  )

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'comes to the same everywhere, each once, whatever the wire does (seed %i)',
    async (seed) => {
      const { devices, expected } = await play(createChance(seed))
      for (const device of devices) expect(await held(device)).toEqual(expected)
    },
  )
})

/** Tabs of one browser: each call opens one more on the same disk. */
function browser(): () => Tab {
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange }
  const { clock } = laptop.context
  return () => ({ context: { database: new JejakDatabase(agency.owner, disk), clock } })
}

/** The databases in memory do one step each turn of the event loop. */
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Three devices, a few entries, some of them filled anew, on a wire that loses half of everything. */
async function play(chance: Chance) {
  const devices = [laptop, phone, await deviceOf()]
  const ids = Array.from({ length: 4 }, () => server.newId())
  const newest = new Map<string, number>()
  for (let step = 1; step <= 30; step++) {
    const device = chance.pick(devices) ?? laptop
    const id = chance.pick(ids) ?? ''
    if (chance.happens(0.4)) {
      await learn(device, sampleRecord(id, step))
      newest.set(id, step)
    } else {
      await round(device, chance.pick([whole, whole, lost, unheard]))
    }
  }
  for (const device of [...devices, ...devices]) await round(device)
  const expected = ids.filter((id) => newest.has(id)).map((id) => [id, newest.get(id), 1])
  return { devices, expected }
}
