/**
 * What a column leaves open, decided once for the whole column. `dates`: day or month first. `turned`: date cells beside typed
 * dates, which a program set to another country may have exchanged. `times`: "8.3" is half past eight or 18 minutes past.
 * `numbers`: "1,000" is a thousand or one.
 */
export const QUESTIONS = ['dates', 'turned', 'times', 'numbers'] as const
export type QuestionId = (typeof QUESTIONS)[number]

export type Reading = 'first' | 'second'

export type Question = {
  readonly id: QuestionId
  /** A cell of the column, and what it would be either way. */
  readonly cell: string
  readonly first: string
  readonly second: string
}

/** What the person has said of a file. */
export type Answers = Readonly<Partial<Record<QuestionId, Reading>>>

/** A column settled by its own cells or by an answer, asked about, or without any sense. */
export type Settled<Convention> =
  | { readonly kind: 'settled'; readonly convention: Convention }
  | { readonly kind: 'ask'; readonly question: Question }
  | { readonly kind: 'mixed' }
