import type { Pattern } from '@jejak/shared/calendar/pattern'
import { formatDuration } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import { k } from './t.ts'

/** "5 hari kerja, 37 jam 30 menit seminggu; Ramadan 32 jam 30 menit seminggu". */
export function weekText({ week, ramadan, restsOnHolidays }: Pattern): string {
  const total = (hours: Pattern['week']) => formatDuration(minutesOf(hours), locale.value)
  const n = week.filter((hours) => hours !== null).length
  return [
    k('calendar.week', { n, total: total(week) }),
    ramadan && k('calendar.ramadanWeek', { total: total(ramadan) }),
    !restsOnHolidays && k('calendar.worksThrough'),
  ]
    .filter(Boolean)
    .join('; ')
}

const minutesOf = (week: Pattern['week']): number =>
  week.reduce((sum, hours) => {
    if (!hours) return sum
    const rest = Math.min(hours.end, hours.breakEnd) - Math.max(hours.start, hours.breakStart)
    return sum + hours.end - hours.start - Math.max(0, rest)
  }, 0)
