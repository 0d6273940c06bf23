/** One rencana aksi that may fit a text. */
export type Ranked = {
  readonly id: string
  /** Higher fits better; only comparable within one answer of the ranker. */
  readonly score: number
  /** The words that are evidence for it, as shown to the person. */
  readonly because: readonly string[]
  /** Good enough to be chosen unasked, with its reason shown. At most the first of an answer. */
  readonly certain: boolean
  /** The strongest of what speaks for it and would convince a colleague; always there when it is certain. */
  readonly reason?: Reason
}

/** What may speak for a rencana aksi. */
export type Reason =
  | {
      /**
       * The person chose it for the very same document; for the one before it in a series; for the same words; for a
       * text much like it.
       */
      readonly kind: 'object' | 'series' | 'phrase' | 'like'
      /** The text the person chose it for. */
      readonly text: string
    }
  | {
      /** The text names it. */
      readonly kind: 'words'
      readonly words: readonly string[]
    }

/** One rencana aksi as the ranking reads it. */
export type PlanItem = {
  readonly id: string
  readonly rencanaAksi: string
  readonly rhk: string
  readonly indikator: string
}

/**
 * A choice the person made before: this text (or document, or letter) went under this rencana aksi. Null: they said that
 * nothing of the plan fits.
 */
export type PastChoice = {
  readonly text: string
  readonly planId: string | null
  readonly objectKey?: string
  /** Epoch milliseconds; where it is unknown, the order of the choices is newest first. */
  readonly at?: number
}
