import { setImmediate } from 'node:timers/promises'
import type { StartTimer } from '@jejak/pwa/sync/patient-fetch'

/** Time that passes only while everybody waits for it: half an hour on a slow wire takes a moment. */
export type VirtualTime = {
  /** Milliseconds since it began. */
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
  readonly startTimer: StartTimer
  /** Real work, during which no time passes here. */
  readonly hold: <Value>(work: () => Promise<Value>) => Promise<Value>
  /** Lets time pass until the work is done. */
  readonly until: <Value>(work: Promise<Value>) => Promise<Value>
}

type Due = { readonly at: number; readonly nth: number; readonly work: () => void }

export function createVirtualTime(): VirtualTime {
  const dues = new Set<Due>()
  let now = 0
  let made = 0
  let held = 0

  const startTimer: StartTimer = (ms, work) => {
    const due = { at: now + ms, nth: ++made, work }
    dues.add(due)
    return () => void dues.delete(due)
  }
  const passToNext = () => {
    const [next] = [...dues].sort((a, b) => a.at - b.at || a.nth - b.nth)
    if (!next) return
    dues.delete(next)
    now = Math.max(now, next.at)
    next.work()
  }
  return {
    now: () => now,
    startTimer,
    sleep: (ms) => new Promise((resolve) => void startTimer(ms, resolve)),
    async hold(work) {
      held++
      try {
        return await work()
      } finally {
        held--
      }
    },
    async until(work) {
      let isDone = false
      const done = work.finally(() => (isDone = true))
      // Whoever is behind the promise fails there; here it only ends the loop.
      done.catch(() => {})
      while (!isDone) {
        // What the last moment began goes as far as it can without time.
        for (let turn = 0; turn < 3; turn++) await setImmediate()
        if (!isDone && held === 0) passToNext()
      }
      return done
    },
  }
}
