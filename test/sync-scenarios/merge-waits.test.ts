import { mergeTwo } from '@jejak/pwa/data/split-merge'
import { describe, expect, test } from 'vitest'
import {
  answer,
  keepTheirs,
  later,
  neighbours,
  shown,
  spans,
  spansOnServer,
  stepsOf,
} from './reshape-scene.ts'
import { change, deviceOf, make, restoreEmpty, unsent } from './scene.ts'

describe('a merge', () => {
  test.each([
    ['is told of it again', { isRemoved: true }],
    ['hears the removal first', { isRemoved: false }],
  ] as const)(
    'of which a restored server %s removes one only after the other has its time',
    async (_name, { isRemoved }) => {
      const here = await deviceOf()
      const other = await deviceOf()
      const keep = await make(other)
      await other.sync()
      const absorb = await make(here, { start: 540, end: 600, text: 'Menata arsip lama' })
      await here.sync()
      const pair = { keep: await shown(here, keep), absorb: await shown(here, absorb) }
      stepsOf(await mergeTwo(here.context, { ...pair, text: 'Menata arsip semua' }))
      await here.sync()
      // Held for its undo, the removal goes a moment after the rest.
      if (isRemoved) await later(here)
      expect((await spansOnServer()).length).toBe(isRemoved ? 1 : 2)

      await restoreEmpty()
      await other.sync()
      await change(other, keep, { end: 530 })
      await other.sync()
      await later(here)
      expect((await shown(here, keep)).conflict).toContain('end')
      await keepTheirs(here, keep)
      await later(here)
      await other.sync()
      for (const device of [here, other]) {
        expect(await spans(device)).toEqual([
          [480, 530],
          [540, 600],
        ])
      }
      expect(await unsent(here)).toBe(0)
    },
  )

  test.each([
    ['keeps theirs there: it is back', 'theirs'],
    ['keeps mine there: it goes', 'mine'],
  ] as const)(
    'removes an absorbed entry that was in conflict, and "remove anyway", only after the other has its time: who %s',
    async (_name, side) => {
      const here = await deviceOf()
      const other = await deviceOf()
      const [keep, absorb] = await neighbours(here, other)
      await change(other, keep, { end: 550 })
      await change(other, absorb, { text: 'Menata arsip inaktif' })
      await other.sync()
      await change(here, absorb, { text: 'Menata arsip aktif' })
      const pair = { keep: await shown(here, keep), absorb: await shown(here, absorb) }
      stepsOf(await mergeTwo(here.context, { ...pair, text: 'Menata arsip' }))
      await later(here)
      const { wanted } = await answer(here, absorb, { keepMine: [], remove: true, restore: false })
      expect(wanted).toBe('remove')
      await later(here)
      expect((await spansOnServer()).length).toBe(2)
      if (side === 'mine')
        await answer(here, keep, { keepMine: ['end'], remove: false, restore: false })
      else await keepTheirs(here, keep)
      await later(here)
      await later(here)
      const expected = {
        mine: [[480, 600]],
        theirs: [
          [480, 550],
          [540, 600],
        ],
      }[side]
      expect(await spansOnServer()).toEqual(expected)
      expect(await spans(here)).toEqual(expected)
      expect(await unsent(here)).toBe(0)
    },
  )

  test('of three into one brings all of it back when the last of it is given up', async () => {
    const here = await deviceOf()
    const other = await deviceOf()
    const [middle, last] = await neighbours(here, other)
    const first = await make(here, { start: 420, end: 480, text: 'Rapat' })
    await here.sync()
    await other.sync()
    await change(other, first, { end: 470 })
    await change(other, middle, { end: 530 })
    await other.sync()
    const merge = async (keep: string, absorb: string) => {
      const pair = { keep: await shown(here, keep), absorb: await shown(here, absorb) }
      stepsOf(await mergeTwo(here.context, { ...pair, text: 'Menata arsip' }))
    }
    await merge(middle, last)
    await merge(first, middle)
    await later(here)
    await answer(here, middle, { keepMine: ['end'], remove: true, restore: false })
    await later(here)
    await keepTheirs(here, first)
    await later(here)
    await later(here)
    const expected = [
      [420, 470],
      [480, 530],
      [540, 600],
    ]
    expect(await spansOnServer()).toEqual(expected)
    expect(await spans(here)).toEqual(expected)
    expect(await unsent(here)).toBe(0)
  })
})
