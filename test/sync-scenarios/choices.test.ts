import { recall, remember, type Choice } from '@jejak/pwa/data/choices'
import { purgeAtSignOut } from '@jejak/pwa/storage/purge-at-sign-out'
import { countUnsent } from '@jejak/pwa/storage/unsent'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Device } from '../sync-fuzz/device.ts'
import type { Tap } from '../sync-fuzz/network.ts'
import {
  agency,
  clock,
  deviceOf,
  failing,
  lost,
  make,
  restoreEmpty,
  server,
  superiorsDevice,
  syncState,
  unsent,
} from './scene.ts'

let laptop: Device
let phone: Device
beforeEach(async () => {
  laptop = await deviceOf()
  phone = await deviceOf()
})

const learn = (device: Device, text: string, change: Partial<Choice> = {}) => {
  clock.nowMs += 1_000
  return remember(device.context, { text, planId: agency.planId, objectKey: '', ...change })
}
const known = async (device: Device) =>
  (await recall(device.context.database)).map(({ text, planId }) => [text, planId])
const onServer = async () =>
  (
    await server.db.read
      .selectFrom('choice')
      .select(['text', 'owner_id'])
      .where('instansi_id', '=', agency.instansiId)
      .orderBy('feed_seq')
      .execute()
  ).map((row) => [row.text, row.owner_id])
const otherPlan = '018f0000-0000-7000-8000-0000000000aa'

/** A server of before choices: it reads only what it knew, and says nothing of the rest. */
const before: Tap = {
  answer: async (response) => {
    const { choices: _choices, ...answer } = await response.json()
    return Response.json({ ...answer, reads: ['lastApplied'] })
  },
}

describe('what was chosen on one device', () => {
  test('is known on the person’s other one, and to nobody else', async () => {
    const superior = await superiorsDevice()
    await learn(laptop, 'Menyusun notula', { objectKey: 'doc-1' })
    for (const device of [laptop, phone, superior]) await device.sync()
    expect(await known(phone)).toEqual([['Menyusun notula', agency.planId]])
    expect(await recall(phone.context.database)).toMatchObject([{ objectKey: 'doc-1' }])
    expect(await known(superior)).toEqual([])
    expect(await onServer()).toEqual([['Menyusun notula', agency.owner]])
  })

  test('waits for a network without being work that waits', async () => {
    await learn(laptop, 'Menyusun notula')
    expect(await countUnsent(laptop.context.database)).toBe(0)
    expect(await unsent(laptop)).toBe(1)
    await laptop.sync()
    expect(await unsent(laptop)).toBe(0)
  })

  test('stays there when it is that nothing fits', async () => {
    await learn(laptop, 'Apel pagi', { planId: null })
    for (const device of [laptop, phone]) await device.sync()
    expect(await known(laptop)).toEqual([['Apel pagi', null]])
    expect(await known(phone)).toEqual([])
    expect(await onServer()).toEqual([])
  })

  test('arrives once, however often its answer is lost', async () => {
    laptop = await deviceOf(failing(3, lost))
    await learn(laptop, 'Menyusun notula')
    for (let i = 0; i < 5; i++) await laptop.sync()
    await phone.sync()
    expect(await known(phone)).toEqual([['Menyusun notula', agency.planId]])
  })

  test('gives way to a later choice for the same work, whichever device heard of it last', async () => {
    await learn(laptop, 'Menyusun notula')
    await learn(phone, 'Menyusun notula', { planId: otherPlan })
    for (const device of [phone, laptop, phone]) await device.sync()
    const last = [['Menyusun notula', otherPlan]]
    expect([await known(laptop), await known(phone)]).toEqual([last, last])
  })

  test('is offered again to a server that was restored from a backup of before', async () => {
    await learn(laptop, 'Menyusun notula')
    await laptop.sync()
    await restoreEmpty()
    for (let i = 0; i < 2; i++) await laptop.sync()
    await phone.sync()
    expect(await known(phone)).toEqual([['Menyusun notula', agency.planId]])
  })

  test('is gone here when the person signs out, and comes back with them', async () => {
    await learn(laptop, 'Menyusun notula')
    await make(laptop)
    await laptop.sync()
    await make(laptop, { start: 600, end: 660 })
    const { database } = laptop.context
    await purgeAtSignOut(database)
    await database.open()
    expect(await known(laptop)).toEqual([])
    await laptop.sync()
    expect(await known(laptop)).toEqual([['Menyusun notula', agency.planId]])
  })
})

describe('a server of before choices', () => {
  test('is sent none, and the work beside them goes through', async () => {
    laptop = await deviceOf(before)
    await learn(laptop, 'Menyusun notula')
    await make(laptop)
    for (let i = 0; i < 2; i++) await laptop.sync()
    expect(await onServer()).toEqual([])
    expect([await countUnsent(laptop.context.database), await unsent(laptop)]).toEqual([0, 1])
  })

  test('that was a newer one a moment ago gets the work again without them', async () => {
    let isOld = false
    const refusing: Tap = {
      request: (body) => body,
      answer: async (response, body) => {
        const { mutations } = JSON.parse(body) as { mutations: { kind: string }[] }
        const at = mutations.findIndex(({ kind }) => kind === 'choice.keep')
        if (!isOld || at < 0)
          return isOld ? before.answer!(response, body, undefined as never) : response
        const errors = [{ path: `mutations.${at}.kind`, message: 'unknown' }]
        return new Response(
          JSON.stringify({ type: 't', title: 't', status: 422, code: 'invalid', errors }),
          { status: 422, headers: { 'content-type': 'application/problem+json' } },
        )
      },
    }
    laptop = await deviceOf(refusing)
    await laptop.sync()
    isOld = true
    await learn(laptop, 'Menyusun notula')
    await make(laptop)
    await laptop.sync()
    expect([await countUnsent(laptop.context.database), await unsent(laptop)]).toEqual([0, 1])
    expect(await laptop.context.database.rejected.count()).toBe(0)
    isOld = false
    for (let i = 0; i < 2; i++) await laptop.sync()
    expect(await unsent(laptop)).toBe(0)
  })
})

describe('a device of before choices', () => {
  test('hears, once it knows them, what it passed over, and asks for nothing twice', async () => {
    for (const [at, text] of ['satu', 'dua'].entries()) {
      await learn(laptop, text)
      await make(laptop, { start: 60 * at, end: 60 * at + 30 })
      await laptop.sync()
    }
    await phone.sync()
    const { database } = phone.context
    // As the release before left it: the cursor beyond them, and nothing of them here.
    await database.memory.clear()
    await database.meta.update('sync', { behind: { choice: 0 } })
    for (let i = 0; i < 2; i++) await phone.sync()
    expect(await known(phone)).toEqual([
      ['dua', agency.planId],
      ['satu', agency.planId],
    ])
    expect((await syncState(phone))?.behind).toBeUndefined()
  })
})
