import { restoreUntold } from '@jejak/server/test/restored'
import { decide } from '@jejak/pwa/data/decisions'
import { submitEntry } from '@jejak/pwa/data/entries'
import { getShown } from '@jejak/pwa/storage/views'
import { toContent } from '@jejak/pwa/storage/same'
import { describe, expect, test } from 'vitest'
import type { Device } from '../sync-fuzz/device.ts'
import type { Tap } from '../sync-fuzz/network.ts'
import {
  agency,
  clock,
  content,
  deviceOf,
  make,
  restoreEmpty,
  rowsOnServer,
  server,
  superiorsDevice,
  syncState,
  unsent,
} from './scene.ts'

const settle = async (...devices: readonly Device[]) => {
  for (let round = 0; round < 3; round++) for (const device of devices) await device.sync()
}
const texts = async () => (await rowsOnServer()).map((row) => row.text).sort()

async function handIn(device: Device): Promise<string> {
  const id = await make(device)
  const view = await getShown(device.context.database, id)
  if (!view) throw new Error('not there')
  await submitEntry(device.context, { id, saw: toContent(view) })
  await device.sync()
  return id
}
const approve = (device: Device, entryId: string) =>
  decide(device.context, [{ entryId, version: 2, act: 'approve', comment: '' }])

describe('a server that was restored from a backup and says nothing of it', () => {
  test('is noticed by whoever was told more than it knows: four entries are offered again', async () => {
    const device = await deviceOf()
    for (const text of ['satu', 'dua', 'tiga', 'empat']) await make(device, { text })
    await device.sync()
    await restoreUntold(server.db, agency)
    await settle(device)
    expect(await texts()).toEqual(['dua', 'empat', 'satu', 'tiga'])
    expect(await unsent(device)).toBe(0)
  })

  test('is noticed though another device has written past what was read', async () => {
    const [laptop, phone] = [await deviceOf(), await deviceOf()]
    await phone.sync()
    await make(laptop, { text: 'di laptop' })
    await laptop.sync()
    await restoreUntold(server.db, agency)
    for (let at = 1; at <= 5; at++) await make(phone, { text: `di ponsel ${at}` })
    await phone.sync()
    await settle(laptop, phone)
    expect(await texts()).toEqual(['di laptop', ...[1, 2, 3, 4, 5].map((at) => `di ponsel ${at}`)])
    expect(await phone.context.database.entries.count()).toBe(6)
    expect(await laptop.context.database.entries.count()).toBe(6)
  })

  test('is noticed by a supervisor, whose decision is not in any feed of theirs', async () => {
    const [owner, superior] = [await deviceOf(), await superiorsDevice()]
    const id = await handIn(owner)
    await approve(superior, id)
    await superior.sync()
    await restoreUntold(server.db, agency)
    await superior.sync()
    expect(await unsent(superior)).toBe(1)
    await settle(owner)
    clock.nowMs += 3_600_000
    await settle(superior, owner)
    expect(await rowsOnServer()).toMatchObject([{ id, status: 'approved' }])
    expect([await unsent(owner), await unsent(superior)]).toEqual([0, 0])
  })
})

describe('a server with a new epoch', () => {
  test('to which the supervisor comes first keeps their decision until the work is there again', async () => {
    const [owner, superior] = [await deviceOf(), await superiorsDevice()]
    const id = await handIn(owner)
    await approve(superior, id)
    await superior.sync()
    await restoreEmpty()
    for (let at = 0; at < 4; at++) {
      await superior.sync()
      clock.nowMs += 10 * 60_000
    }
    expect(await superior.context.database.rejected.count()).toBe(0)
    expect(await unsent(superior)).toBe(1)
    await settle(owner)
    clock.nowMs += 3_600_000
    await settle(superior, owner)
    expect(await rowsOnServer()).toMatchObject([{ id, status: 'approved' }])
    expect(await owner.context.database.entries.get(id)).toMatchObject({ status: 'approved' })
  })

  test('to which the device comes first that did not make the entry keeps its change as well', async () => {
    const [laptop, phone] = [await deviceOf(), await deviceOf()]
    const id = await make(laptop, { text: 'Menata arsip' })
    await laptop.sync()
    await phone.sync()
    const view = await getShown(phone.context.database, id)
    if (!view) throw new Error('not there')
    await submitEntry(phone.context, { id, saw: toContent(view) })
    await phone.sync()
    await restoreEmpty()
    await settle(phone)
    expect(await unsent(phone)).toBe(1)
    await settle(laptop)
    clock.nowMs += 3_600_000
    await settle(phone)
    expect(await rowsOnServer()).toMatchObject([{ id, status: 'submitted' }])
  })
})

describe('servers and apps of different ages', () => {
  /** A server of before: it refuses a field that it does not know, and says nothing of what it reads. */
  const olderServer: Tap = {
    request: (body) => {
      if ('lastApplied' in (JSON.parse(body) as object))
        throw new Error('an unknown field was sent')
      return body
    },
    answer: async (response) => {
      const {
        reads: _reads,
        head: _head,
        time: _time,
        ...body
      } = (await response.json()) as Record<string, unknown>
      return Response.json(body)
    },
  }

  test('a new app sends an older server nothing that it does not read', async () => {
    const device = await deviceOf(olderServer)
    for (const text of ['satu', 'dua']) {
      await make(device, { text })
      await device.sync()
    }
    expect([await unsent(device), await texts()]).toEqual([0, ['dua', 'satu']])
  })

  test('a server that was set back to an older version is sent what that one reads', async () => {
    let isOlder = false
    const device = await deviceOf({
      answer: async (response, body) =>
        isOlder && 'lastApplied' in (JSON.parse(body) as object)
          ? new Response(
              JSON.stringify({
                type: 'about:blank',
                title: '',
                status: 422,
                code: 'invalid',
                errors: [{ path: 'lastApplied', message: 'expected never' }],
              }),
              { status: 422, headers: { 'content-type': 'application/problem+json' } },
            )
          : response,
    })
    await make(device, { text: 'satu' })
    await device.sync()
    isOlder = true
    await make(device, { text: 'dua' })
    await device.sync()
    expect([(await syncState(device))?.halt, await unsent(device)]).toEqual([null, 0])
    expect(await texts()).toEqual(['dua', 'satu'])
  })

  test('an older app on a restored server, which sends its cursor alone, is told too', async () => {
    const device = await deviceOf({
      request: (body) => JSON.stringify({ ...JSON.parse(body), lastApplied: undefined }),
    })
    await make(device, content({ text: 'satu' }))
    await device.sync()
    await restoreUntold(server.db, agency)
    await settle(device)
    expect([await unsent(device), await texts()]).toEqual([0, ['satu']])
  })
})
