import { daysBetween } from '../../calendar/day.ts'
import type { Rule } from '../problems.ts'

const LATE_DAYS = 2

/**
 * e-Kinerja has no lock per day, only batas pengisian; from H+2 on memory is poor, hence a warning. What was given back
 * takes days to be put right, and was written before.
 */
export const late: Rule = (entry, day) => {
  if (day.correction !== null) return []
  const days = daysBetween(entry.day, day.today)
  return days >= LATE_DAYS ? [{ code: 'late', level: 'warn', params: { days } }] : []
}
