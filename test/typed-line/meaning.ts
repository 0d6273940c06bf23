/**
 * What a drawn sentence means, written down while it is drawn. The grammar knows how people of an office write and
 * nothing of the parser: it never imports it.
 */
export type Part = {
  /** As it stands in the line. */
  readonly words: string
  /** Two colleagues could read it differently: only a question or leaving it in the words is right. */
  readonly isDoubtful: boolean
}

/** Minutes of the day. An end that the words leave open ("selesai") is undefined. */
export type ClockPart = Part & {
  readonly start: number
  readonly end: number | undefined
}

/** Minutes. Undefined where only a setting of the person can tell: then it is so many lessons. */
export type LengthPart = Part & { readonly minutes: number | undefined; readonly lessons?: number }

/** Days from today; a calendar date is given as such. */
export type DayPart = Part & { readonly offset: number | undefined; readonly date?: string }

export type AmountPart = Part & { readonly quantity: number; readonly unit: string }

export type Sentence = {
  readonly line: string
  /** What was done: all of it must be left, in this order, when the parts are taken away. */
  readonly activity: string
  readonly clock?: ClockPart
  readonly length?: LengthPart
  readonly day?: DayPart
  readonly amount?: AmountPart
}
