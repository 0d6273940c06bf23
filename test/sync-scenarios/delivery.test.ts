import { START_MS } from '../sync-fuzz/agency.ts'
import { describe, expect, test } from 'vitest'
import {
  clock,
  deviceOf,
  failing,
  lost,
  make,
  restoreEmpty,
  rowsOnServer,
  server,
  syncState,
  unsent,
} from './scene.ts'

describe('what is sent arrives once, whatever the wire does', () => {
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

  test('server restored from backup: what it had acknowledged is offered again', async () => {
    const device = await deviceOf()
    const id = await make(device)
    await device.sync()
    await restoreEmpty()
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
    expect(await device.context.database.entries.get(id)).not.toHaveProperty('mood')
  })

  test('database closed by the browser: it is opened again and the write repeated', async () => {
    const device = await deviceOf()
    await device.context.database.open()
    device.context.database.close()
    await make(device)
    expect(await unsent(device)).toBe(1)
    await device.sync()
    expect(await unsent(device)).toBe(0)
  })
})
