import type { Rule } from '../problems.ts'

export const noEvidence: Rule = (entry) =>
  entry.evidence.length === 0 ? [{ code: 'no-evidence', level: 'warn' }] : []
