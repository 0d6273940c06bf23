import type { SessionConfig } from './config.ts'
import type { Segment } from './segment.ts'

/** Looking into a folder is no work until it takes a while. */
const FOLDER_FACTOR = 1.5

/** Whether a segment is an activity of its own: long enough, or a confirmed act. */
export function stands(segment: Segment, config: SessionConfig): boolean {
  if (segment.isKept || segment.group || segment.acts.length > 0) return true
  const factor = segment.type === 'folder' ? FOLDER_FACTOR : 1
  return segment.activeMs >= config.suggestMinMs * factor
}

/** A list or start page is an activity only when nothing else happened in its app around it. */
export function withoutPassedPages(
  segments: readonly Segment[],
  config: SessionConfig,
): readonly Segment[] {
  const isWork = (segment: Segment) => segment.type !== 'page' || segment.acts.length > 0
  const before = new Map<string, number>()
  const hadBefore = segments.map((segment) => {
    const end = before.get(segment.app)
    if (isWork(segment)) before.set(segment.app, segment.end)
    return end !== undefined && segment.start - end <= config.sameObjectGapMs
  })
  const after = new Map<string, number>()
  const hasAfter = segments.toReversed().map((segment) => {
    const start = after.get(segment.app)
    if (isWork(segment)) after.set(segment.app, segment.start)
    return start !== undefined && start - segment.end <= config.sameObjectGapMs
  })
  return segments.filter(
    (segment, i) =>
      isWork(segment) || !(hadBefore[i] === true || hasAfter[segments.length - 1 - i] === true),
  )
}
