import { ABSENCE_KINDS } from './absence-kind.ts'
import { HOLIDAY_KINDS } from './holiday-kind.ts'

/** Why a day is not simply one of the pattern. */
export const DAY_REASONS = [...HOLIDAY_KINDS, ...ABSENCE_KINDS, 'ramadan', 'shift'] as const
export type DayReason = (typeof DAY_REASONS)[number]
