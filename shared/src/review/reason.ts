import * as v from 'valibot'
import { CountSchema, filledParagraph, line } from '../text/text-schema.ts'
import { COMMENT_MAX } from './comment.ts'

/** How many reasons of one's own are kept: the newest. */
export const REASONS_KEPT = 30
/** How many are said at once, taken-out ones included. */
export const REASONS_SAID = 100

/** Why a supervisor gives work back, in words of their own that they may use again. */
export const ReasonSchema = v.strictObject({
  text: filledParagraph(COMMENT_MAX),
  /** What the entries were remarked upon for that it was last written about. */
  codes: v.pipe(v.array(line(40)), v.maxLength(40)),
  /** When it was written or taken out, epoch milliseconds by the device. */
  usedAt: CountSchema,
  /** Taken out by the person: no other device brings it back. */
  removed: v.boolean(),
})
export type Reason = v.InferOutput<typeof ReasonSchema>

/** Both lists as one: of the same words the later row, the newest first, no more than are kept. */
export function mergeReasons(one: readonly Reason[], other: readonly Reason[]): readonly Reason[] {
  const byText = new Map<string, Reason>()
  for (const reason of [...one, ...other]) {
    const known = byText.get(reason.text)
    if (!known || isLater(reason, known)) byText.set(reason.text, reason)
  }
  const all = [...byText.values()].sort((a, b) => b.usedAt - a.usedAt || (a.text < b.text ? -1 : 1))
  const kept = new Set(all.filter(({ removed }) => !removed).slice(0, REASONS_KEPT))
  return all.filter((reason) => reason.removed || kept.has(reason)).slice(0, REASONS_SAID)
}

/** Of two rows of the same moment the taking-out counts, whichever side says it. */
const isLater = (one: Reason, other: Reason): boolean =>
  one.usedAt > other.usedAt || (one.usedAt === other.usedAt && one.removed && !other.removed)
