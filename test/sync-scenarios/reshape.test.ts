import { submitEntry } from '@jejak/pwa/data/entries'
import { waitingOf } from '@jejak/pwa/storage/outbox'
import { mergeTwo, splitInTwo } from '@jejak/pwa/data/split-merge'
import { makeAll, unmakeAll } from '@jejak/pwa/data/undo'
import { undoReshape } from '@jejak/pwa/data/undo-split-merge'
import { describe, expect, test } from 'vitest'
import { answer, later, neighbours, shown, spans, spansOnServer, stepsOf } from './reshape-scene.ts'
import { change, content, deviceOf, make, rowsOnServer, unsent } from './scene.ts'

describe('splitting', () => {
  test('offline it makes two that arrive once, and undone before they are sent it leaves no trace', async () => {
    const device = await deviceOf()
    const id = await make(device, { quantity: 4 })
    await device.sync()
    const steps = stepsOf(await splitInTwo(device.context, await shown(device, id), 495))
    expect(await spans(device)).toEqual([
      [480, 495],
      [495, 540],
    ])
    expect(await undoReshape(device.context, steps)).toBe(true)
    await later(device)
    expect(await spansOnServer()).toEqual([[480, 540]])
    expect((await rowsOnServer()).length).toBe(1)
  })

  test('undone after it was sent, the second part goes again and the first has its time back', async () => {
    const device = await deviceOf()
    const id = await make(device)
    const steps = stepsOf(await splitInTwo(device.context, await shown(device, id), 500))
    await device.sync()
    expect(await spansOnServer()).toEqual([
      [480, 500],
      [500, 540],
    ])
    expect(await undoReshape(device.context, steps)).toBe(true)
    await later(device)
    await device.sync()
    expect(await spansOnServer()).toEqual([[480, 540]])
    expect(await unsent(device)).toBe(0)
  })

  test('an entry that moved on under the dialog is not cut', async () => {
    const device = await deviceOf()
    const id = await make(device)
    const saw = await shown(device, id)
    await change(device, id, { end: 530 })
    expect(await splitInTwo(device.context, saw, 500)).toMatchObject({
      ok: false,
      reason: { code: 'changed', fields: ['end'] },
    })
    expect(await spans(device)).toEqual([[480, 530]])
  })
})

describe('merging', () => {
  test('removes one only after the other has its time', async () => {
    const device = await deviceOf()
    const [keep, absorb] = await neighbours(device, device)
    const pair = { keep: await shown(device, keep), absorb: await shown(device, absorb) }
    stepsOf(await mergeTwo(device.context, { ...pair, text: 'Menata arsip' }))
    expect(await spans(device)).toEqual([[480, 600]])
    await later(device)
    await later(device)
    expect(await spansOnServer()).toEqual([[480, 600]])
    expect(await unsent(device)).toBe(0)
  })

  test('into one that had the time already asks when another device takes that time away (seed 20075)', async () => {
    const here = await deviceOf()
    const other = await deviceOf()
    const [keep, absorb] = await neighbours(here, other)
    await change(here, keep, { end: 660 })
    await here.sync()
    await other.sync()
    const pair = { keep: await shown(here, keep), absorb: await shown(here, absorb) }
    stepsOf(await mergeTwo(here.context, { ...pair, text: 'Menata arsip semua' }))
    await change(other, keep, { end: 540 })
    await other.sync()
    await later(here)
    await later(here)
    expect((await shown(here, keep)).conflict).toEqual(['end'])
    expect(await spansOnServer()).toEqual([
      [480, 540],
      [540, 600],
    ])
  })

  test('can be undone after the first half was sent', async () => {
    const device = await deviceOf()
    const [keep, absorb] = await neighbours(device, device)
    const pair = { keep: await shown(device, keep), absorb: await shown(device, absorb) }
    const steps = stepsOf(await mergeTwo(device.context, { ...pair, text: 'Menata arsip' }))
    await device.sync()
    expect(await undoReshape(device.context, steps)).toBe(true)
    await later(device)
    expect(await spansOnServer()).toEqual([
      [480, 540],
      [540, 600],
    ])
    expect(await unsent(device)).toBe(0)
  })

  test('is refused whole when the absorbed one has moved on: nothing is half done', async () => {
    const device = await deviceOf()
    const [keep, absorb] = await neighbours(device, device)
    const pair = { keep: await shown(device, keep), absorb: await shown(device, absorb) }
    await change(device, absorb, { text: 'Sesuatu yang lain' })
    expect(await mergeTwo(device.context, { ...pair, text: 'x' })).toMatchObject({ ok: false })
    expect(await spans(device)).toEqual([
      [480, 540],
      [540, 600],
    ])
    expect(await waitingOf(device.context.database, keep)).toEqual([])
  })

  test.each([
    [
      'keeps theirs: the absorbed entry is back',
      [],
      [
        [480, 550],
        [540, 600],
      ],
    ],
    ['keeps mine: the absorbed entry goes', ['end', 'text'], [[480, 600]]],
  ] as const)(
    'waits while the kept entry is in conflict, and who %s',
    async (_name, mine, expected) => {
      const here = await deviceOf()
      const other = await deviceOf()
      const [keep, absorb] = await neighbours(here, other)
      const pair = { keep: await shown(here, keep), absorb: await shown(here, absorb) }
      await change(other, keep, { end: 550, text: 'Menata arsip masuk' })
      await other.sync()
      stepsOf(await mergeTwo(here.context, { ...pair, text: 'Menata arsip semua' }))
      await later(here)
      await later(here)
      expect((await spansOnServer()).length).toBe(2)

      const choice = { keepMine: mine, remove: false, restore: false }
      expect((await answer(here, keep, choice)).fields).toEqual(['end', 'text'])
      await later(here)
      await later(here)
      expect(await spansOnServer()).toEqual(expected)
      expect(await spans(here)).toEqual(expected)
      expect(await unsent(here)).toBe(0)
    },
  )

  test('a refused merge leaves the absorbed entry where it was', async () => {
    const here = await deviceOf()
    const other = await deviceOf()
    const [keep, absorb] = await neighbours(here, other)
    const pair = { keep: await shown(here, keep), absorb: await shown(here, absorb) }
    await submitEntry(other.context, { id: keep, saw: content() })
    await other.sync()
    stepsOf(await mergeTwo(here.context, { ...pair, text: 'Menata arsip' }))
    await later(here)
    await later(here)
    expect(await spansOnServer()).toEqual([
      [480, 540],
      [540, 600],
    ])
    expect(await spans(here)).toEqual([
      [480, 540],
      [540, 600],
    ])
    expect(await here.context.database.rejected.count()).toBe(1)
  })
})

describe('making several at once', () => {
  test('undone before they are sent, the server never hears of them', async () => {
    const device = await deviceOf()
    const ids = await makeAll(device.context, [content(), content({ start: 540, end: 600 })])
    expect(await unmakeAll(device.context, ids)).toBe(true)
    await device.sync()
    expect(await rowsOnServer()).toEqual([])
    expect(await unsent(device)).toBe(0)
  })
})
