import type { Rule } from '../problems.ts'

const LONG_MINUTES = 240
const SHORT_MINUTES = 5

export const longOrShort: Rule = (entry) => {
  const minutes = entry.end - entry.start
  if (minutes > LONG_MINUTES) return [{ code: 'too-long', level: 'warn', params: { minutes } }]
  if (minutes > 0 && minutes < SHORT_MINUTES) {
    return [{ code: 'too-short', level: 'warn', params: { minutes } }]
  }
  return []
}
