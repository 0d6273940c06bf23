import { r } from '../screen/routine-text.ts'

const KEYS = [
  'template.day.0',
  'template.day.1',
  'template.day.2',
  'template.day.3',
  'template.day.4',
  'template.day.5',
  'template.day.6',
] as const

/** Monday first, as a working week is read; 0 is Sunday, as weekdays are counted. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0]

/** The name of a weekday, 0 Sunday … 6 Saturday. */
export const weekdayText = (weekday: number): string => r(KEYS[weekday] ?? KEYS[0])
