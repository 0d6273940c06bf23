import { expect, test } from 'vitest'
import { drill } from './drill.ts'

test('P-12: after a restore the devices bring back what the backup did not have', async () => {
  const { acknowledged, forgotten, lost, waiting } = await drill(2)
  expect([lost, waiting]).toEqual([0, 0])
  // Otherwise nothing was to be brought back.
  expect(forgotten).toBeGreaterThan(5)
  expect(acknowledged).toBeGreaterThan(forgotten)
})
