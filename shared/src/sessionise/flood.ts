import type { Span } from './span.ts'
import { lengthOf, sorted } from './span.ts'

/** Overlaps as tiny as this are two clocks read one after the other. */
const TRIM_MS = 100

type Flood<T> = {
  readonly floodMs: number
  readonly isSame: (a: T, b: T) => boolean
  readonly merged: (a: T, b: T) => T
}

/**
 * Closes gaps too short to mean anything: the longer neighbour takes the gap, and two stretches of
 * the same thing become one.
 */
export function flood<T extends Span>(spans: readonly T[], how: Flood<T>): readonly T[] {
  const out: T[] = []
  for (const next of sorted(spans)) {
    const last = out.at(-1)
    const gap = last ? next.start - last.end : Infinity
    if (!last || gap > how.floodMs) out.push(next)
    else if (how.isSame(last, next)) out[out.length - 1] = how.merged(last, next)
    else if (gap > 0 && lengthOf(next) > lengthOf(last)) out.push({ ...next, start: last.end })
    else {
      if (gap > -TRIM_MS) out[out.length - 1] = { ...last, end: next.start }
      out.push(next)
    }
  }
  return out
}
