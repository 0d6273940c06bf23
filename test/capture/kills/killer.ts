import type { Chance } from '../../sync-fuzz/chance.ts'

export type Killer = {
  readonly count: () => number
  /** A page has just told something: the worker hears it in this moment. */
  readonly onReport: () => void
  /** The person is about to do something that reports will follow. */
  readonly onAct: () => void
  readonly end: () => Promise<void>
}

const AT_REPORT = 0.2
const AT_ACT = 0.35
const PAUSE_MAX_MS = 5000

/**
 * Stops the worker again and again: when a report is on its way to it, some moments after an act, and
 * at any time. All moments are drawn from the seed; what the machine makes of them is not repeatable.
 */
export function startKiller(options: {
  readonly chance: Chance
  readonly most: number
  readonly stopWorker: () => Promise<void>
}): Killer {
  const { chance, most, stopWorker } = options
  let count = 0
  let isOver = false
  const strike = async () => {
    if (isOver || count >= most) return
    count++
    await stopWorker()
  }
  const soon = (ms: number) => setTimeout(() => void strike(), ms)
  const anyTime = async () => {
    while (!isOver && count < most) {
      await new Promise((next) => setTimeout(next, chance.below(PAUSE_MAX_MS)))
      await strike()
    }
  }
  const running = anyTime()
  return {
    count: () => count,
    onReport: () => {
      // Most of these land between hearing and writing, which takes a few milliseconds.
      if (chance.happens(AT_REPORT)) soon(chance.below(12))
    },
    onAct: () => {
      if (chance.happens(AT_ACT)) soon(chance.below(400))
    },
    end: async () => {
      isOver = true
      await running
    },
  }
}
