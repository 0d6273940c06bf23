import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FuzzClock } from '../sync-fuzz/run.ts'
import { openServerWorld, type ServerWorld } from '../sync-fuzz/server-world.ts'
import { patient, type StartTimer, type Send } from '@jejak/pwa/sync/patient-fetch'
import { FAULTS, LASTING, SLOWEST, SPEEDS } from './faults.ts'
import { playWire } from './play.ts'

const MINUTES = 60_000
const clock: FuzzClock = { nowMs: 0 }
let server: ServerWorld
beforeAll(async () => {
  server = await openServerWorld(() => clock.nowMs)
})
afterAll(() => server.close())

const CASES = [...FAULTS, ...LASTING].map((fault, seed) => ({ fault, seed }))

describe('a new device on a wire that', () => {
  // The slowest here, the others and many seeds in `pnpm fuzz:wire`.
  test.each(CASES)(
    '$fault: nothing is lost, doubled or stuck, and what gets through gets on',
    async ({ fault, seed }) => {
      const plan = { server, clock, seed, fault, rows: 250, entries: 12 }
      const { lost, doubled, stuck, standing, exchanges } = await playWire({
        ...plan,
        speed: SPEEDS[0],
      })
      expect({ lost, doubled, stuck, standing }).toEqual({
        lost: [],
        doubled: [],
        stuck: [],
        standing: [],
      })
      // A wire that nothing happened on proves nothing.
      expect(exchanges).toBeGreaterThan(3)
    },
    MINUTES,
  )
})

describe('a wire that needs more than half a minute for a page', () => {
  const plan = {
    seed: 1,
    fault: 'carries nothing compressed',
    speed: SLOWEST,
    rows: 250,
    entries: 4,
  } as const
  /** Half a minute for everything, as it once was. */
  const halfAMinute = (send: Send, startTimer?: StartTimer): Send =>
    patient((address, init) => {
      const stop = new AbortController()
      startTimer?.(30_000, () => stop.abort(new TypeError('time-out')))
      init.signal?.addEventListener('abort', () => stop.abort(init.signal?.reason))
      return send(address, { ...init, signal: stop.signal })
    }, startTimer)

  test('brings all of it, because something always arrives', async () => {
    const { lost, stuck, standing } = await playWire({ ...plan, server, clock })
    expect({ lost, stuck, standing }).toEqual({ lost: [], stuck: [], standing: [] })
  })

  test(
    'never does when the time is counted from the begin, which this test would see',
    async () => {
      const { lost } = await playWire({ ...plan, server, clock, wait: halfAMinute })
      expect(lost.length).toBeGreaterThan(0)
    },
    MINUTES,
  )
})
