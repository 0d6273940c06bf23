import type { Span } from './span.ts'

/** Whether a sign at an instant still belongs to a stretch: neither too late nor from before it. */
export const reaches = (span: Span, at: number, pulseMs: number) =>
  at >= span.start && at <= span.end + pulseMs

/** A stretch grown by a further sign of the same thing, or null when the sign does not belong to it. */
export function grown<T extends Span>(span: T, sign: Span, pulseMs: number): T | null {
  if (!reaches(span, sign.start, pulseMs)) return null
  return { ...span, end: Math.max(span.end, sign.end) }
}
