import type { Span } from './span.ts'

/**
 * A stretch grown by a further sign of the same thing, or null when the sign comes too late (or from
 * before the stretch) to belong to it.
 */
export function grown<T extends Span>(span: T, sign: Span, pulseMs: number): T | null {
  if (sign.start < span.start || sign.start > span.end + pulseMs) return null
  return { ...span, end: Math.max(span.end, sign.end) }
}
