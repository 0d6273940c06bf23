import type { EntryContent } from '@jejak/shared/entry/entry'
import { createEntry, removeEntry, saveEntry, submitEntry } from '@jejak/pwa/data/entries'
import { resolveConflict, toConflict } from '@jejak/pwa/data/conflicts'
import { waitingOf } from '@jejak/pwa/data/outbox'
import { toContent } from '@jejak/pwa/data/same'
import { getShown } from '@jejak/pwa/data/views'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DAY, makeAgency, START_MS, type Agency } from './sync-fuzz/agency.ts'
import { createChance } from './sync-fuzz/chance.ts'
import { createDevice, type Device } from './sync-fuzz/device.ts'
import type { Tap } from './sync-fuzz/network.ts'
import { openServerWorld, type ServerWorld } from './sync-fuzz/server-world.ts'

const clock = { nowMs: START_MS }
let server: ServerWorld
let agency: Agency
let devices: Device[]
beforeAll(async () => {
  server = await openServerWorld(() => clock.nowMs)
})
afterAll(() => server.close())
beforeEach(async () => {
  clock.nowMs = START_MS
  for (const device of devices ?? []) device.close()
  devices = []
  agency = await makeAgency(server)
})

/** A browser of the owner (or of whoever is named) on a wire that does what the tap says, and nothing else. */
async function deviceOf(tap: Tap = {}, personId = agency.owner): Promise<Device> {
  const token = await server.startSession(agency.instansiId, personId)
  const device = createDevice({
    name: `d${devices.length}`,
    role: 'owner',
    personId,
    cookie: `sid=${token}`,
    server,
    chance: createChance(devices.length + 11),
    now: () => clock.nowMs,
    tap: () => tap,
    meanwhile: async () => {},
    runners: 1,
  })
  device.network.isRough = false
  devices.push(device)
  return device
}

const content = (patch: Partial<EntryContent> = {}): EntryContent => ({
  day: DAY,
  start: 480,
  end: 540,
  text: 'Menata arsip',
  planId: agency.planId,
  quantity: 1,
  unit: 'berkas',
  quality: null,
  evidence: [],
  origin: 'manual',
  ...patch,
})

async function make(device: Device, patch: Partial<EntryContent> = {}): Promise<string> {
  const id = device.hand.maker.newId()
  await createEntry(device.hand, id, content(patch))
  return id
}

async function change(device: Device, id: string, patch: Partial<EntryContent>) {
  const view = await getShown(device.hand.database, id)
  if (!view) throw new Error('not there')
  const saw = toContent(view)
  return saveEntry(device.hand, { id, saw, content: { ...saw, ...patch } })
}

const rowsOnServer = () =>
  server.db.read
    .selectFrom('entry')
    .select(['id', 'text', 'unit', 'status', 'version'])
    .where('instansi_id', '=', agency.instansiId)
    .orderBy('id')
    .execute()
const unsent = (device: Device) => device.hand.database.outbox.count()
const syncState = (device: Device) => device.hand.database.meta.get('sync')

/** Fails the first `times` requests in the given way. */
function failing(times: number, fail: () => Response | never): Tap {
  let tried = 0
  return {
    answer: async (response) => (++tried <= times ? fail() : response),
  }
}
const lost = (): never => {
  throw new TypeError('network')
}

describe('sync with the real server', () => {
  test('a lost response then a retry leaves one copy', async () => {
    const device = await deviceOf(failing(1, lost))
    await make(device)
    await device.sync()
    expect([await unsent(device), (await rowsOnServer()).length]).toEqual([1, 1])
    await device.sync()
    expect([await unsent(device), (await rowsOnServer()).length]).toEqual([0, 1])
  })

  test('a repeated batch changes nothing', async () => {
    const bodies: string[] = []
    const device = await deviceOf({ request: (body) => (bodies.push(body), body) })
    await make(device)
    await device.sync()
    const before = await rowsOnServer()
    for (let time = 0; time < 3; time++) await device.network.post(bodies[0] ?? '')
    expect(await rowsOnServer()).toEqual(before)
  })

  test('500 in mid-batch keeps the first half', async () => {
    const device = await deviceOf()
    for (const text of ['satu', 'dua', 'tiga']) await make(device, { text })
    server.breakNextBatchAt(2)
    await device.sync()
    expect((await rowsOnServer()).map((row) => row.text)).toEqual(['satu', 'dua'])
    expect(await unsent(device)).toBe(3)
    await device.sync()
    expect((await rowsOnServer()).map((row) => row.text)).toEqual(['satu', 'dua', 'tiga'])
    expect(await unsent(device)).toBe(0)
  })

  test('three hours of 500 lose nothing and send once', async () => {
    const until = START_MS + 3 * 3_600_000
    const waits: number[] = []
    const device = await deviceOf({
      answer: async (response) =>
        clock.nowMs < until ? new Response('', { status: 500 }) : response,
    })
    await make(device)
    while ((await unsent(device)) > 0 && waits.length < 1000) {
      await device.sync()
      const next = (await syncState(device))?.nextAttemptAt ?? 0
      waits.push(next - clock.nowMs)
      clock.nowMs = Math.max(clock.nowMs + 1000, next)
    }
    // Never longer than five minutes, never in a hot loop.
    expect(Math.max(...waits)).toBeLessThanOrEqual(300_000)
    expect(waits.length).toBeLessThan(300)
    expect((await rowsOnServer()).map((row) => row.version)).toEqual([1])
    expect(await unsent(device)).toBe(0)
  })

  test('different fields merge', async () => {
    const [one, two] = [await deviceOf(), await deviceOf()]
    const id = await make(one)
    await one.sync()
    await two.sync()
    await change(one, id, { text: 'Menata arsip inaktif' })
    await change(two, id, { unit: 'boks' })
    for (const device of [one, two, one]) await device.sync()
    const merged = { text: 'Menata arsip inaktif', unit: 'boks' }
    expect(await getShown(one.hand.database, id)).toMatchObject(merged)
    expect(await getShown(two.hand.database, id)).toMatchObject({ ...merged, conflict: null })
  })

  test('same field asks, and either answer holds', async () => {
    const [one, two] = [await deviceOf(), await deviceOf()]
    const id = await make(one)
    await one.sync()
    await two.sync()
    await change(one, id, { text: 'Dari kantor' })
    await change(two, id, { text: 'Dari ponsel' })
    await one.sync()
    await two.sync()
    expect(await getShown(two.hand.database, id)).toMatchObject({
      text: 'Dari ponsel',
      conflict: ['text'],
    })
    const row = await two.hand.database.entries.get(id)
    if (!row) throw new Error('no row')
    const conflict = toConflict(row, await waitingOf(two.hand.database, id))
    expect([conflict.fields, conflict.mine.text, conflict.row.text]).toEqual([
      ['text'],
      'Dari ponsel',
      'Dari kantor',
    ])
    await resolveConflict(two.hand, conflict, { keepMine: ['text'], remove: false, restore: false })
    await two.sync()
    await one.sync()
    expect((await getShown(one.hand.database, id))?.text).toBe('Dari ponsel')
  })

  test("submit after another device's edit asks", async () => {
    const [one, two] = [await deviceOf(), await deviceOf()]
    const id = await make(one)
    await one.sync()
    await two.sync()
    await change(one, id, { unit: 'boks' })
    await one.sync()
    const saw = toContent((await getShown(two.hand.database, id))!)
    await submitEntry(two.hand, { id, saw })
    await two.sync()
    expect((await rowsOnServer())[0]?.status).toBe('draft')
    expect((await getShown(two.hand.database, id))?.conflict).toEqual(['unit'])
  })

  test('an edit of an entry that another device removed asks', async () => {
    const [one, two] = [await deviceOf(), await deviceOf()]
    const id = await make(one)
    await one.sync()
    await two.sync()
    await removeEntry(one.hand, id)
    clock.nowMs += 60_000
    await one.sync()
    await change(two, id, { text: 'Masih dikerjakan' })
    await two.sync()
    const row = await two.hand.database.entries.get(id)
    if (!row) throw new Error('no row')
    const conflict = toConflict(row, await waitingOf(two.hand.database, id))
    expect(conflict.isRemoved).toBe(true)
    await resolveConflict(two.hand, conflict, { keepMine: [], remove: false, restore: true })
    await two.sync()
    expect(await getShown(two.hand.database, id)).toMatchObject({
      removed: false,
      text: 'Masih dikerjakan',
    })
  })

  test('a rejected mutation does not block other entries, and its words stay in the tray', async () => {
    const device = await deviceOf()
    const closed = await make(device, { day: '2026-09-01' as EntryContent['day'], text: 'Lama' })
    const fine = await make(device, { text: 'Baru' })
    for (const id of [closed, fine]) {
      const saw = toContent((await getShown(device.hand.database, id))!)
      await submitEntry(device.hand, { id, saw })
    }
    await device.sync()
    const statuses = (await rowsOnServer()).map((row) => [row.text, row.status])
    expect(statuses).toEqual([
      ['Lama', 'draft'],
      ['Baru', 'submitted'],
    ])
    const tray = await device.hand.database.rejected.toArray()
    expect(tray.map((row) => [row.kind, row.content?.text])).toEqual([['entry.submit', 'Lama']])
    expect(await unsent(device)).toBe(0)
  })

  test('signed out for a week, then back', async () => {
    const refusals = { left: 1 }
    const device = await deviceOf({
      answer: async (response) =>
        refusals.left-- > 0
          ? Response.json(
              { type: 'about:blank', title: '', status: 401, code: 'unauthenticated' },
              { status: 401, headers: { 'content-type': 'application/problem+json' } },
            )
          : response,
    })
    await make(device)
    await device.sync()
    expect([(await syncState(device))?.halt, await unsent(device)]).toEqual(['sign-in', 1])
    clock.nowMs += 7 * 86_400_000
    await device.sync()
    expect([(await syncState(device))?.halt, await unsent(device)]).toEqual([null, 0])
  })

  test('another person signs in on this browser: nothing travels under their name', async () => {
    const device = await deviceOf()
    await make(device)
    const theirs = await server.startSession(agency.instansiId, agency.superior)
    const mixed = createDevice({
      name: 'mixed',
      role: 'owner',
      personId: agency.owner,
      cookie: `sid=${theirs}`,
      server,
      chance: createChance(5),
      now: () => clock.nowMs,
      tap: () => ({}),
      meanwhile: async () => {},
      runners: 1,
    })
    mixed.network.isRough = false
    devices.push(mixed)
    await make(mixed)
    await mixed.sync()
    expect([(await syncState(mixed))?.halt, await unsent(mixed)]).toEqual(['sign-in', 1])
    expect(await rowsOnServer()).toEqual([])
  })

  test('server restored from backup: what it had acknowledged is offered again', async () => {
    const device = await deviceOf()
    const id = await make(device)
    await device.sync()
    for (const table of ['entry', 'entry_history', 'ledger'] as const) {
      await server.db.write((tx) =>
        tx.deleteFrom(table).where('instansi_id', '=', agency.instansiId).execute(),
      )
    }
    await server.db.write((tx) =>
      tx
        .updateTable('instansi')
        .set({ epoch: server.newId() })
        .where('instansi_id', '=', agency.instansiId)
        .execute(),
    )
    await device.sync()
    expect((await rowsOnServer()).map((row) => [row.id, row.text])).toEqual([[id, 'Menata arsip']])
    expect(await unsent(device)).toBe(0)
  })

  test('a captive portal is no answer', async () => {
    const portal = () => new Response('<p>Masuk dulu', { headers: { 'content-type': 'text/html' } })
    const device = await deviceOf(failing(1, portal))
    await make(device)
    await device.sync()
    expect([(await syncState(device))?.trouble, await unsent(device)]).toEqual(['portal', 1])
  })

  test('a body that is too large on the way is sent in halves', async () => {
    const sizes: number[] = []
    let bodies = 0
    const device = await deviceOf({
      request: (body) => {
        bodies = (JSON.parse(body) as { mutations: unknown[] }).mutations.length
        sizes.push(bodies)
        return body
      },
      answer: async (response) => (bodies > 3 ? new Response('', { status: 413 }) : response),
    })
    for (let entry = 0; entry < 6; entry++) await make(device, { text: `Arsip ${entry}` })
    await device.sync()
    expect(sizes.slice(0, 2)).toEqual([6, 3])
    expect([await unsent(device), (await rowsOnServer()).length]).toEqual([0, 6])
  })

  test('an old app is told to update and keeps its outbox', async () => {
    const device = await deviceOf({
      request: (body) => JSON.stringify({ ...JSON.parse(body), protocol: -1 }),
    })
    await make(device)
    await device.sync()
    expect([(await syncState(device))?.halt, await unsent(device)]).toEqual(['upgrade', 1])
  })

  test('a newer server may say more than this app understands', async () => {
    const device = await deviceOf({
      answer: async (response) => {
        const body = (await response.json()) as { rows: object[] }
        const rows = body.rows.map((row) => ({ ...row, mood: 'baru' }))
        return Response.json({ ...body, rows, weather: 'cerah' })
      },
    })
    const id = await make(device)
    await device.sync()
    expect(await unsent(device)).toBe(0)
    expect(await device.hand.database.entries.get(id)).not.toHaveProperty('mood')
  })

  test('clock two days wrong: the order is the server’s', async () => {
    const [one, two] = [await deviceOf(), await deviceOf()]
    const id = await make(one)
    await one.sync()
    await two.sync()
    clock.nowMs -= 2 * 86_400_000
    await change(one, id, { text: 'Lebih dulu sampai' })
    clock.nowMs += 2 * 86_400_000
    await one.sync()
    await change(two, id, { text: 'Sampai kemudian' })
    await two.sync()
    expect((await getShown(two.hand.database, id))?.conflict).toEqual(['text'])
  })

  test('database closed by the browser: it is opened again and the write repeated', async () => {
    const device = await deviceOf()
    await device.hand.database.open()
    device.hand.database.close()
    await make(device)
    expect(await unsent(device)).toBe(1)
    await device.sync()
    expect(await unsent(device)).toBe(0)
  })
})
