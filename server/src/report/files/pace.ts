import { performance, type EventLoopUtilization } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

/** After each piece others have the processor for so many times as long as it took: an export is in no hurry, and people are. */
const REST = { quiet: 6, busy: 24 } as const
/** A piece takes longer when something else has the processor; resting longer for that helps nobody here. */
const MOST_MS = 60
/** Of its time the process works: below it is quiet, above it busy, and in between in proportion. */
const LOAD = { quiet: 0.2, busy: 0.6 } as const

/**
 * Milliseconds to rest after a piece that took so many, by how busy the process was since the piece before (0 to 1). Not
 * by how late its timers are: those are late as well when something else on the machine has the processor.
 */
export function restAfter(tookMs: number, utilisation: number): number {
  const share = (utilisation - LOAD.quiet) / (LOAD.busy - LOAD.quiet)
  const between = Math.min(1, Math.max(0, share))
  return Math.min(MOST_MS, tookMs * (REST.quiet + (REST.busy - REST.quiet) * between))
}

/** Rests between the pieces of one work. */
export function createPace() {
  let before: EventLoopUtilization = performance.eventLoopUtilization()
  let begun = performance.now()
  return async (): Promise<void> => {
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, before)
    before = now
    await pause(restAfter(performance.now() - begun, utilization))
    begun = performance.now()
  }
}
