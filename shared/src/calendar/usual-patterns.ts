import type { Pattern } from './pattern.ts'
import { FIVE_DAY_PATTERN, SIX_DAY_PATTERN, type WorkingPattern } from './working-time.ts'

const toPattern = ({ week, exceptions: [ramadan] }: WorkingPattern): Pattern => ({
  week,
  ramadan: ramadan?.week ?? null,
  restsOnHolidays: true,
})

/** Monday to Friday, 37 h 30 a week. */
export const FIVE_DAYS: Pattern = toPattern(FIVE_DAY_PATTERN)
/** Monday to Saturday, the same minutes a week. */
export const SIX_DAYS: Pattern = toPattern(SIX_DAY_PATTERN)
