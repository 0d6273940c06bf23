import type { EntryContent } from '@jejak/shared/entry/entry'
import { removeEntry, submitEntry } from '@jejak/pwa/data/entries'
import { resolveConflict, toConflict } from '@jejak/pwa/data/conflicts'
import { waitingOf } from '@jejak/pwa/storage/outbox'
import { toContent } from '@jejak/pwa/storage/same'
import { getShown } from '@jejak/pwa/storage/views'
import { describe, expect, test } from 'vitest'
import { agency, change, clock, deviceOf, make, rowsOnServer, syncState, unsent } from './scene.ts'

describe('devices and people that meet in one entry', () => {
  test('different fields merge', async () => {
    const [one, two] = [await deviceOf(), await deviceOf()]
    const id = await make(one)
    await one.sync()
    await two.sync()
    await change(one, id, { text: 'Menata arsip inaktif' })
    await change(two, id, { unit: 'boks' })
    for (const device of [one, two, one]) await device.sync()
    const merged = { text: 'Menata arsip inaktif', unit: 'boks' }
    expect(await getShown(one.context.database, id)).toMatchObject(merged)
    expect(await getShown(two.context.database, id)).toMatchObject({ ...merged, conflict: null })
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
    expect(await getShown(two.context.database, id)).toMatchObject({
      text: 'Dari ponsel',
      conflict: ['text'],
    })
    const row = await two.context.database.entries.get(id)
    if (!row) throw new Error('no row')
    const conflict = toConflict(row, await waitingOf(two.context.database, id))
    expect([conflict.fields, conflict.mine.text, conflict.row.text]).toEqual([
      ['text'],
      'Dari ponsel',
      'Dari kantor',
    ])
    await resolveConflict(two.context, conflict, {
      keepMine: ['text'],
      remove: false,
      restore: false,
    })
    await two.sync()
    await one.sync()
    expect((await getShown(one.context.database, id))?.text).toBe('Dari ponsel')
  })

  test("submit after another device's edit asks", async () => {
    const [one, two] = [await deviceOf(), await deviceOf()]
    const id = await make(one)
    await one.sync()
    await two.sync()
    await change(one, id, { unit: 'boks' })
    await one.sync()
    const saw = toContent((await getShown(two.context.database, id))!)
    await submitEntry(two.context, { id, saw })
    await two.sync()
    expect((await rowsOnServer())[0]?.status).toBe('draft')
    expect((await getShown(two.context.database, id))?.conflict).toEqual(['unit'])
  })

  test('an edit of an entry that another device removed asks', async () => {
    const [one, two] = [await deviceOf(), await deviceOf()]
    const id = await make(one)
    await one.sync()
    await two.sync()
    await removeEntry(one.context, id)
    clock.nowMs += 60_000
    await one.sync()
    await change(two, id, { text: 'Masih dikerjakan' })
    await two.sync()
    const row = await two.context.database.entries.get(id)
    if (!row) throw new Error('no row')
    const conflict = toConflict(row, await waitingOf(two.context.database, id))
    expect(conflict.isRemoved).toBe(true)
    await resolveConflict(two.context, conflict, { keepMine: [], remove: false, restore: true })
    await two.sync()
    expect(await getShown(two.context.database, id)).toMatchObject({
      removed: false,
      text: 'Masih dikerjakan',
    })
  })

  test('a rejected mutation does not block other entries, and its words stay in the tray', async () => {
    const device = await deviceOf()
    const closed = await make(device, { day: '2026-09-01' as EntryContent['day'], text: 'Lama' })
    const fine = await make(device, { text: 'Baru' })
    for (const id of [closed, fine]) {
      const saw = toContent((await getShown(device.context.database, id))!)
      await submitEntry(device.context, { id, saw })
    }
    await device.sync()
    const statuses = (await rowsOnServer()).map((row) => [row.text, row.status])
    expect(statuses).toEqual([
      ['Lama', 'draft'],
      ['Baru', 'submitted'],
    ])
    const tray = await device.context.database.rejected.toArray()
    expect(tray.map((row) => [row.kind, row.content?.text])).toEqual([['entry.submit', 'Lama']])
    expect(await unsent(device)).toBe(0)
  })

  test('another person signs in on this browser: nothing travels under their name', async () => {
    const mixed = await deviceOf({}, agency.superior)
    await make(mixed)
    await mixed.sync()
    expect([(await syncState(mixed))?.halt, await unsent(mixed)]).toEqual(['sign-in', 1])
    expect(await rowsOnServer()).toEqual([])
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
    expect((await getShown(two.context.database, id))?.conflict).toEqual(['text'])
  })
})
