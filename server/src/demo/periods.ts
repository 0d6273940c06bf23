import { addDays, toDay, type Day } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import type { Period } from '@jejak/shared/skp/skp'

const CUT = 16
const DEADLINE_DAYS = 5

/**
 * Periods from the 16th to the 15th, as some agencies cut them: months are not periods. Six back, one ahead.
 */
export function demoPeriods(today: Day, makeId: () => string): Period[] {
  return [-6, -5, -4, -3, -2, -1, 0, 1].map((offset) => {
    const from = cutOf(today, offset)
    const to = addDays(cutOf(today, offset + 1), -1)
    return {
      id: makeId(),
      name: `${formatDay(from, 'id', 'medium')} – ${formatDay(to, 'id', 'medium')}`,
      from,
      to,
      deadline: addDays(to, DEADLINE_DAYS),
      jenis: 'bulanan',
      final: offset < -2,
    }
  })
}

/** The 16th that begins the period `offset` periods away from the one of today. */
function cutOf(today: Day, offset: number): Day {
  const [year = 0, month = 0, date = 0] = today.split('-').map(Number)
  const months = year * 12 + (month - 1) + (date < CUT ? -1 : 0) + offset
  const two = (n: number) => String(n).padStart(2, '0')
  return toDay(`${Math.floor(months / 12)}-${two((months % 12) + 1)}-${CUT}`)
}
