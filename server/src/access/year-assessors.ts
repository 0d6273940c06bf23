import { addDays, toDay, type Day } from '@jejak/shared/calendar/day'
import { listAssignments, type Assignment } from '../org/assignments.ts'
import type { Tx } from '../platform/db/database.ts'
import { postsAbove } from './posts-above.ts'
import { RATES } from './rates.ts'
import { actingStretchesOf, stretchesOf } from './segments.ts'

type Span = {
  readonly from: Day
  readonly to: Day
  /** The post that was looked at last, and the one above it. */
  readonly at: string
  readonly above: string | null
}

/** A reporting line is never longer; a circle in the data must not hang the server. */
const LEVELS = 12

/**
 * Who was, is or will be *pejabat penilai* of a person on some day from one to another (inclusive), each with the post in
 * which they are: for every day whoever holds the post above the person's, and for the days on which nobody else does,
 * whoever holds the one above that. People who have left are among them: their plan stands.
 */
export async function assessorsDuring({
  tx,
  instansiId,
  personId,
  from,
  to,
  actingPostId = null,
}: {
  readonly tx: Tx
  readonly instansiId: string
  readonly personId: string
  readonly from: Day
  readonly to: Day
  /** When it is asked of a post they act in. */
  readonly actingPostId?: string | null
}): Promise<ReadonlyMap<string, { readonly post: string }>> {
  const own = await listAssignments(tx, instansiId, { personIds: [personId] }, { withLeft: true })
  const found = new Map<string, { readonly post: string }>()
  const stretches =
    actingPostId === null
      ? stretchesOf(own, { from, to })
      : actingStretchesOf(own, actingPostId, { from, to })
  let open: readonly Span[] = stretches.map(({ post, ...days }) => ({
    ...days,
    at: post.postId,
    above: post.superiorPostId,
  }))
  for (let level = 0; level < LEVELS && open.length > 0; level++) {
    const postIds = [...new Set(open.map(({ at, above }) => above ?? at))]
    const holders = Map.groupBy(
      await listAssignments(tx, instansiId, { postIds }, { withLeft: true }),
      ({ postId }) => postId,
    )
    const next: Span[] = []
    for (const span of open) {
      const able = (holders.get(span.above ?? span.at) ?? []).filter(
        (holder) => holder.personId !== personId && rates(holder, span) && overlaps(holder, span),
      )
      for (const { personId: id, post } of able) if (!found.has(id)) found.set(id, { post })
      if (span.above !== null) next.push(...gapsOf(span, able))
    }
    const above = await postsAbove(
      tx,
      instansiId,
      next.flatMap((span) => span.above ?? []),
    )
    open = next.flatMap(({ above: at, ...days }) =>
      at === null ? [] : [{ ...days, at, above: above.get(at) ?? null }],
    )
  }
  return found
}

/** At the very top there is nobody above, and an outside assessor for the post itself. */
const rates = ({ kind }: Assignment, { above }: Span): boolean =>
  above === null ? kind === 'penilai-luar' : RATES.includes(kind) && kind !== 'penilai-luar'

const overlaps = (holder: Assignment, { from, to }: Span): boolean =>
  holder.from <= to && (holder.to === null || holder.to >= from)

/** The days of a span on which none of these holds the post. */
function gapsOf(span: Span, holders: readonly Assignment[]): readonly Span[] {
  const gaps: Span[] = []
  let start = span.from
  for (const holder of holders.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    if (holder.from > start)
      gaps.push({ ...span, from: start, to: addDays(toDay(holder.from), -1) })
    if (holder.to === null) return gaps
    const after = addDays(toDay(holder.to), 1)
    if (after > start) start = after
  }
  return start <= span.to ? [...gaps, { ...span, from: start }] : gaps
}
