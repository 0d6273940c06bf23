import { EVIDENCE_MAX, TEXT_MAX, type EntryContent, type Status } from '../entry/entry.ts'
import { linksOf, mergePortions } from './portion.ts'

/** A shorter pause between two pieces of the same work is breath; a longer one would claim time nobody worked. */
const BREATH_MINUTES = 15

type Piece = EntryContent & { readonly id: string; readonly status: Status }

/** `keep` goes on with the time of both, `absorb` is removed. */
export type Pair<Entry extends Piece = Piece> = {
  readonly keep: Entry
  readonly absorb: Entry
  /** Minutes between the two that belong to neither. */
  readonly pause: number
}

/**
 * The neighbours an entry can be merged with: same day and rencana aksi, no other entry that begins between
 * them, and no more than a breath apart. Only a draft can be absorbed, because a returned entry carries its
 * supervisor's words and cannot be removed; so two returned ones stay two. Nor is a merge offered that would have to
 * leave a link out: an entry holds no more than `EVIDENCE_MAX`.
 * @param entries of the day, in order of start
 */
export function findMerges<Entry extends Piece>(
  entry: Entry,
  entries: readonly Entry[],
): readonly Pair<Entry>[] {
  const index = entries.findIndex((other) => other.id === entry.id)
  return [entries[index - 1], entries[index + 1]].flatMap((other) => {
    const pair = index >= 0 && other ? toPair(entry, other) : undefined
    return pair ? [pair] : []
  })
}

function toPair<Entry extends Piece>(one: Entry, other: Entry): Pair<Entry> | undefined {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one]
  const pause = Math.max(0, second.start - first.end)
  const isOpen = [one, other].every(({ status }) => status === 'draft' || status === 'returned')
  if (!isOpen || one.planId === null || one.planId !== other.planId || one.day !== other.day) {
    return undefined
  }
  if (pause >= BREATH_MINUTES) return undefined
  if (linksOf(one, other).length > EVIDENCE_MAX) return undefined
  if (second.status === 'draft') return { keep: first, absorb: second, pause }
  return first.status === 'draft' ? { keep: second, absorb: first, pause } : undefined
}

/** Both sentences, or the first alone when they say the same or would not fit in one line. */
export function proposeText(first: string, second: string): string {
  if (first.trim().toLocaleLowerCase('id') === second.trim().toLocaleLowerCase('id')) return first
  const both = `${first}; ${second}`
  return both.length <= TEXT_MAX ? both : first
}

/**
 * What the kept entry says afterwards. Quantities add up only in the same unit, otherwise the kept one stands;
 * quality stands only where both agree; evidence is gathered, each link once.
 */
export function mergeEntries(keep: EntryContent, absorb: EntryContent, text: string): EntryContent {
  const merged = mergePortions(keep, absorb)
  return {
    ...keep,
    ...merged,
    text,
    quality: keep.quality === absorb.quality ? keep.quality : null,
    evidence: merged.evidence.slice(0, EVIDENCE_MAX),
    origin: keep.origin === absorb.origin ? keep.origin : 'manual',
  }
}
