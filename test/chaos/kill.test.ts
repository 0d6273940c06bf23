import { expect, test } from 'vitest'
import { kill } from './kill.ts'

// Ten starts of a whole process, on a machine that may be busy with the other tests.
test(
  'P-01: a server that is killed under load loses nothing that it acknowledged',
  { timeout: 300_000 },
  async () => {
    const { kills, acknowledged, lost, chains } = await kill(10, () => {})
    expect([kills, lost, chains]).toEqual([10, 0, 0])
    expect(acknowledged).toBeGreaterThan(100)
  },
)
