/** `instansi`: a day off of this agency alone. */
export const HOLIDAY_KINDS = ['libur-nasional', 'cuti-bersama', 'instansi'] as const
export type HolidayKind = (typeof HOLIDAY_KINDS)[number]
