import { monthName } from '../backend/plan.ts'

/** `2025-11-21` → `21 November 2025`. */
export function longDate(day: string): string {
  const [year, month = 0, date = 0] = day.split('-').map(Number)
  return `${date} ${monthName(month)} ${year}`
}

/** `2025-11-21` → `Jumat, 21 November 2025`. */
export function longDay(day: string): string {
  const names = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
  return `${names[new Date(`${day}T00:00:00Z`).getUTCDay()]}, ${longDate(day)}`
}
