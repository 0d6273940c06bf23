import * as v from 'valibot'

const ANSWERS = {
  splitAtMidnight: v.exactOptional(v.boolean()),
  text: v.exactOptional(v.string()),
  quantity: v.exactOptional(v.number()),
  /** The one link to give; null for none. */
  evidence: v.exactOptional(v.nullable(v.string())),
} as const
const FactsSchema = v.object({
  text: v.string(),
  quantity: v.number(),
  evidence: v.array(v.string()),
})

/** What the person decided about one entry, and what it was like then. */
export const SettlingSchema = v.object({ ...ANSWERS, was: v.exactOptional(FactsSchema) })
export type Settling = v.InferOutput<typeof SettlingSchema>
export type Answer = Omit<Settling, 'was'>

type Facts = {
  readonly text: string
  readonly quantity: number
  /** Links, and evidence files by their own address. */
  readonly evidence: readonly string[]
}

/**
 * The answers that still hold. One that was given about a sentence, a quantity or links that have changed since is
 * none any more: an old answer must never overwrite what the person wrote later.
 */
export function standing(now: Facts, settling: Settling = {}): Answer {
  const { was, splitAtMidnight, text, quantity, evidence } = settling
  const isAbout = {
    text: was?.text === now.text,
    quantity: was?.quantity === now.quantity,
    evidence: was !== undefined && isSame(was.evidence, now.evidence),
  }
  return {
    ...(splitAtMidnight !== undefined && { splitAtMidnight }),
    ...(text !== undefined && isAbout.text && { text }),
    ...(quantity !== undefined && isAbout.quantity && { quantity }),
    ...(evidence !== undefined && isAbout.evidence && { evidence }),
  }
}

/** One more answer, beside those that still hold. */
export function decide(now: Facts, before: Settling | undefined, answer: Answer): Settling {
  const { text, quantity, evidence } = now
  return { ...standing(now, before), ...answer, was: { text, quantity, evidence: [...evidence] } }
}

/** Names the answers that hold, for telling the person what was decided. */
export const DECIDED = ['split', 'text', 'quantity', 'without', 'link'] as const

/** The decisions that still hold for the entry as it is now, in the order of `DECIDED`. */
export function decidedOf(now: Facts, settling?: Settling): readonly (typeof DECIDED)[number][] {
  const { splitAtMidnight, text, quantity, evidence } = standing(now, settling)
  const holds = {
    split: splitAtMidnight === true,
    text: text !== undefined,
    quantity: quantity !== undefined,
    without: evidence === null,
    link: typeof evidence === 'string',
  }
  return DECIDED.filter((each) => holds[each])
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index])
