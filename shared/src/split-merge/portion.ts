import type { MinuteOfDay } from '../calendar/day.ts'
import { fail, ok, type Result } from '../result.ts'

/** What splitting and merging look at, of an entry as of a suggestion: a time, a quantity, and links. */
export type Portion<Link extends { readonly url: string } = { readonly url: string }> = {
  readonly start: MinuteOfDay
  readonly end: MinuteOfDay
  readonly quantity: number
  readonly unit: string
  readonly evidence: readonly Link[]
}

type Cut = Pick<Portion, 'start' | 'end' | 'quantity'>

const QUANTITY_MAX = 1_000_000

/**
 * Cuts a portion at a minute of its day. The quantity is shared out by time, so that the sum stays what it was.
 * @returns what differs in the two parts, or `outside` when the minute does not lie inside
 */
export function splitPortion(
  { start, end, quantity }: Cut,
  at: MinuteOfDay,
): Result<{ readonly first: Cut; readonly second: Cut }, 'outside'> {
  if (!Number.isInteger(at) || at <= start || at >= end) return fail('outside')
  const before = Math.round((quantity * (at - start)) / (end - start))
  return ok({
    first: { start, end: at, quantity: before },
    second: { start: at, end, quantity: quantity - before },
  })
}

/**
 * What `keep` has after `absorb` was merged into it: the time of both, every link once, and the sum of the
 * quantities where both count in the same unit, otherwise its own.
 */
export function mergePortions<Link extends { readonly url: string }>(
  keep: Portion<Link>,
  absorb: Portion<Link>,
): Omit<Portion<Link>, 'unit'> {
  return {
    start: Math.min(keep.start, absorb.start),
    end: Math.max(keep.end, absorb.end),
    quantity: isSameUnit(keep, absorb)
      ? Math.min(QUANTITY_MAX, keep.quantity + absorb.quantity)
      : keep.quantity,
    evidence: linksOf(keep, absorb),
  }
}

const isSameUnit = (one: Portion, other: Portion): boolean =>
  one.unit.trim().toLowerCase() === other.unit.trim().toLowerCase()

type Linked<Link> = { readonly evidence: readonly Link[] }

/** The links of both, each once. */
export const linksOf = <Link extends { readonly url: string }>(
  one: Linked<Link>,
  other: Linked<Link>,
): readonly Link[] =>
  [...one.evidence, ...other.evidence].filter(
    (link, at, links) => links.findIndex(({ url }) => url === link.url) === at,
  )
