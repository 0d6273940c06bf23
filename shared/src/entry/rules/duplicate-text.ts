import type { Rule } from '../problems.ts'

const fold = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('id')

export const duplicateText: Rule = (entry, day) =>
  fold(entry.text) !== '' &&
  day.others.some((other) => other.id !== entry.id && fold(other.text) === fold(entry.text))
    ? [{ code: 'duplicate-text', level: 'warn' }]
    : []
