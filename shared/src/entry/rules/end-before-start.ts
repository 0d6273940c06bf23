import type { Rule } from '../problems.ts'

/** BKN's form has one date: work over midnight is two entries. */
export const endBeforeStart: Rule = (entry) =>
  entry.end <= entry.start ? [{ code: 'end-before-start', level: 'stop' }] : []
