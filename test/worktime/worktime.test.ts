import { onBothEngines } from '@jejak/server/test/databases'
import { expect, test } from 'vitest'
import { playYears } from './play.ts'

onBothEngines('a drawn year of 24 people in three zones', (open) => {
  test.each([1, 2])(
    'has the minutes that a reference paints in another way, seed %i',
    async (seed) => {
      const { days, working, windows, wrong } = await playYears(await open(), seed, 8)
      expect(wrong).toEqual([])
      expect(days).toBeGreaterThan(24 * 364)
      expect([working > 2000, windows > 10]).toEqual([true, true])
    },
  )
})
