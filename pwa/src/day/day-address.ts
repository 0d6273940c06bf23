import type { Day } from '@jejak/shared/calendar/day'

/** Where a day is shown: today has the address that the app opens with. */
export const addressOf = (day: Day, today: Day): string => (day === today ? '/' : `/hari/${day}`)
