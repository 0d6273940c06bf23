import { expect, test } from 'vitest'
import { kill } from './kill.ts'

test('P-01: a server that is killed under load loses nothing that it acknowledged', async () => {
  const { kills, acknowledged, lost, chains } = await kill(10, () => {})
  expect([kills, lost, chains]).toEqual([10, 0, 0])
  expect(acknowledged).toBeGreaterThan(100)
})
