import type { CaptureEvent } from '../capture/event.ts'

export type OrderedEvents = {
  readonly events: readonly CaptureEvent[]
  /** Indices of events before which the clock went back. */
  readonly jumps: ReadonlySet<number>
}

/**
 * The log in the order things happened. Two pages write in parallel, so a message may be a little
 * late; a greater step back means that somebody set the clock, and the order of writing stays.
 */
export function order(log: readonly CaptureEvent[], clockJumpMs: number): OrderedEvents {
  if (isInOrder(log)) return { events: log, jumps: new Set() }
  const runs: CaptureEvent[][] = [[]]
  const jumps = new Set<number>()
  let count = 0
  let latest = -Infinity
  let needsSort = false
  for (const event of log) {
    if (!Number.isFinite(event.at)) continue
    if (event.at < latest - clockJumpMs) {
      jumps.add(count)
      runs.push([])
      latest = -Infinity
    } else if (event.at < latest) needsSort = true
    runs.at(-1)!.push(event)
    latest = Math.max(latest, event.at)
    count += 1
  }
  if (!needsSort) return { events: runs.flat(), jumps }
  return { events: runs.flatMap((run) => run.sort((a, b) => a.at - b.at)), jumps }
}

/** Nearly every log is, and then nothing is copied. */
function isInOrder(log: readonly CaptureEvent[]): boolean {
  let latest = -Infinity
  for (const { at } of log) {
    if (!Number.isFinite(at) || at < latest) return false
    latest = at
  }
  return true
}
