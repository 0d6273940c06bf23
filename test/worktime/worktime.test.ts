import { onBothEngines } from '@jejak/server/test/databases'
import { expect, test } from 'vitest'
import { playYears } from './play.ts'

/** In each of three zones. `pnpm fuzz:worktime` plays ten thousand. */
const PEOPLE = 6

onBothEngines('a drawn year of people in three zones', (open) => {
  test('has the minutes that a reference paints in another way', async () => {
    const { days, working, windows, wrong } = await playYears(await open(), 1, PEOPLE)
    expect(wrong).toEqual([])
    expect(days).toBeGreaterThan(3 * PEOPLE * 364)
    expect([working > days / 3, windows > 10]).toEqual([true, true])
  })
})
