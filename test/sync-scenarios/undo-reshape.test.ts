import { resolveConflict, toConflict } from '@jejak/pwa/data/conflicts'
import { removeEntry, saveEntry, submitEntry } from '@jejak/pwa/data/entries'
import { waitingOf } from '@jejak/pwa/storage/outbox'
import { mergeTwo, splitInTwo } from '@jejak/pwa/data/split-merge'
import { toContent } from '@jejak/pwa/storage/same'
import { undoReshape } from '@jejak/pwa/data/undo-split-merge'
import { describe, expect, test } from 'vitest'
import type { Device } from '../sync-fuzz/device.ts'
import { later, neighbours, shown, spans, spansOnServer, stepsOf } from './reshape-scene.ts'
import { change, deviceOf, make, unsent } from './scene.ts'

const submit = async (device: Device, id: string) =>
  submitEntry(device.context, { id, saw: toContent(await shown(device, id)) })

async function splitAt(device: Device, id: string, at: number) {
  const steps = stepsOf(await splitInTwo(device.context, await shown(device, id), at))
  const made = steps.find(({ kind }) => kind === 'made')?.id ?? ''
  return { steps, made }
}

describe('undoing a split', () => {
  test('takes the second part only after the first has its time back: refused, both stay (seed 1)', async () => {
    const here = await deviceOf()
    const other = await deviceOf()
    const id = await make(here)
    const { steps } = await splitAt(here, id, 500)
    await here.sync()
    await other.sync()
    await submit(other, id)
    await other.sync()
    expect(await undoReshape(here.context, steps)).toBe(true)
    for (let round = 0; round < 3; round++) await later(here)
    expect(await spansOnServer()).toEqual([
      [480, 500],
      [500, 540],
    ])
    expect([await unsent(here), await here.context.database.rejected.count()]).toEqual([0, 1])
  })

  test('is refused whole when the first part was submitted meanwhile (seed 5)', async () => {
    const device = await deviceOf()
    const id = await make(device)
    const { steps } = await splitAt(device, id, 500)
    await submit(device, id)
    const before = await unsent(device)
    expect(await undoReshape(device.context, steps)).toBe(false)
    expect([await spans(device), await unsent(device)]).toEqual([
      [
        [480, 500],
        [500, 540],
      ],
      before,
    ])
  })

  test.each(['before it is sent', 'after it was sent'])(
    'is refused whole when the second part says something else by now, %s',
    async (when) => {
      const device = await deviceOf()
      const id = await make(device)
      const { steps, made } = await splitAt(device, id, 500)
      if (when === 'after it was sent') await device.sync()
      await change(device, made, { text: 'Rapat koordinasi', end: 560 })
      expect(await undoReshape(device.context, steps)).toBe(false)
      expect(await spans(device)).toEqual([
        [480, 500],
        [500, 560],
      ])
    },
  )
})

describe('undoing a split with one part removed', () => {
  test('by the person is refused (seed 10733)', async () => {
    const device = await deviceOf()
    const id = await make(device)
    const { steps, made } = await splitAt(device, id, 500)
    await removeEntry(device.context, made)
    expect(await undoReshape(device.context, steps)).toBe(false)
    expect(await spans(device)).toEqual([[480, 500]])
  })

  test('by another device is refused, so that the second part is not removed as well (seed 10393)', async () => {
    const here = await deviceOf()
    const other = await deviceOf()
    const id = await make(here)
    await here.sync()
    await other.sync()
    await removeEntry(other.context, id)
    await later(other)
    await later(other)
    const { steps } = await splitAt(here, id, 500)
    // The answer that was under way brings the removal, and the tab dies before the cut leaves.
    const removed = await other.context.database.entries.get(id)
    if (!removed?.removed) throw new Error('not removed')
    await here.context.database.entries.put(removed)
    expect(await undoReshape(here.context, steps)).toBe(false)
    expect(await spans(here)).toEqual([[500, 540]])
  })
})

describe('undoing a split of an entry that waits for an answer', () => {
  test('leaves the second part until the answer gives the first its time back (seed 5066)', async () => {
    const here = await deviceOf()
    const other = await deviceOf()
    const id = await make(here)
    await here.sync()
    await other.sync()
    await change(other, id, { end: 600 })
    await other.sync()
    await change(here, id, { end: 560 })
    await here.sync()
    const { steps } = await splitAt(here, id, 500)
    await here.sync()
    expect(await undoReshape(here.context, steps)).toBe(true)
    await later(here)
    const row = await here.context.database.entries.get(id)
    if (!row) throw new Error('not there')
    const conflict = toConflict(row, await waitingOf(here.context.database, id))
    await resolveConflict(here.context, conflict, { keepMine: [], remove: false, restore: false })
    await later(here)
    expect(await spansOnServer()).toEqual([
      [480, 600],
      [500, 560],
    ])
    expect(await unsent(here)).toBe(0)
  })
})

describe('undoing a merge', () => {
  test('is refused whole when the merged entry was submitted meanwhile (seed 8)', async () => {
    const device = await deviceOf()
    const [keep, absorb] = await neighbours(device, device)
    const pair = { keep: await shown(device, keep), absorb: await shown(device, absorb) }
    const steps = stepsOf(await mergeTwo(device.context, { ...pair, text: 'Menata arsip' }))
    await submit(device, keep)
    expect(await undoReshape(device.context, steps)).toBe(false)
    expect(await spans(device)).toEqual([[480, 600]])
  })

  test('is refused whole when another device has removed the absorbed one too (seed 5068)', async () => {
    const here = await deviceOf()
    const other = await deviceOf()
    const [keep, absorb] = await neighbours(here, other)
    const pair = { keep: await shown(here, keep), absorb: await shown(here, absorb) }
    await removeEntry(other.context, absorb)
    await later(other)
    const steps = stepsOf(await mergeTwo(here.context, { ...pair, text: 'Menata arsip' }))
    await here.sync()
    expect(await undoReshape(here.context, steps)).toBe(false)
    expect(await spans(here)).toEqual([[480, 600]])
  })

  test('too late, when the other one is gone for good, takes nothing from the merged one', async () => {
    const device = await deviceOf()
    const [keep, absorb] = await neighbours(device, device)
    const pair = { keep: await shown(device, keep), absorb: await shown(device, absorb) }
    const steps = stepsOf(await mergeTwo(device.context, { ...pair, text: 'Menata arsip' }))
    for (let round = 0; round < 2; round++) await later(device)
    expect(await undoReshape(device.context, steps)).toBe(false)
    expect(await spans(device)).toEqual([[480, 600]])
  })
})

describe('a dialog that is older than the page', () => {
  test('cuts nothing: the second part would bring old words back (seed 119)', async () => {
    const device = await deviceOf()
    const id = await make(device)
    const saw = await shown(device, id)
    const before = toContent(saw)
    await saveEntry(device.context, { id, saw: before, content: { ...before, text: 'Rapat' } })
    expect(await splitInTwo(device.context, saw, 500)).toMatchObject({
      ok: false,
      reason: { code: 'changed', fields: ['text'] },
    })
    expect(await spans(device)).toEqual([[480, 540]])
  })
})
