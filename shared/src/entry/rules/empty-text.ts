import type { Rule } from '../problems.ts'

export const emptyText: Rule = (entry) =>
  entry.text.trim() === '' ? [{ code: 'empty-text', level: 'stop' }] : []
