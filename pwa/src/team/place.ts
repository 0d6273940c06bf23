import { isDay, type Day } from '@jejak/shared/calendar/day'
import { TEAM_VIEWS, type TeamView } from '@jejak/shared/review/team'

/** What of the team is looked at. It stands in the address, so that the browser's way back leads up again. */
export type Place = {
  readonly day: Day
  /** Undefined: what the server takes first. */
  readonly view?: TeamView | undefined
  readonly unit?: string | undefined
  /** Only those who have filled nothing on the day. */
  readonly isOnlyNone: boolean
}

export function readPlace(query: Readonly<Record<string, string>>, today: Day): Place {
  const { tanggal, lihat, unit, belum } = query
  return {
    day: tanggal !== undefined && isDay(tanggal) ? tanggal : today,
    view: TEAM_VIEWS.find((view) => WORDS[view] === lihat),
    unit: unit || undefined,
    isOnlyNone: belum === '1',
  }
}

/** What stands behind the path, which is another one for whoever keeps an office: `?tanggal=2026-11-18`. */
export function addressOf({ day, view, unit, isOnlyNone }: Place): string {
  const words = new URLSearchParams({ tanggal: day })
  if (view) words.set('lihat', WORDS[view])
  if (unit) words.set('unit', unit)
  if (isOnlyNone) words.set('belum', '1')
  return `?${words.toString()}`
}

const WORDS: Readonly<Record<TeamView, string>> = { line: 'bawahan', scope: 'lingkup' }
