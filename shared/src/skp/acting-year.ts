import type { Term } from './acting-post.ts'

/** The terms as far as they lie within a year. */
export const termsIn = (terms: readonly Term[], year: number): readonly Term[] =>
  terms.filter(({ from, to }) => from <= `${year}-12-31` && (to === null || to >= `${year}-01-01`))
