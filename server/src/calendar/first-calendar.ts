import { HOLIDAY_SOURCE_2026, HOLIDAYS_2026, RAMADAN_2026 } from '@jejak/shared/calendar/holidays'
import type { Pattern } from '@jejak/shared/calendar/pattern'
import { FIVE_DAYS, SIX_DAYS } from '@jejak/shared/calendar/usual-patterns'
import type { Tx } from '../platform/db/database.ts'

/** Before any day that is written about. */
const ALWAYS = '2000-01-01'

/**
 * What a new agency begins with: everybody works five days, a pattern of six days is at hand, and the days off and the
 * Ramadan of 2026. All of it is the agency's to change.
 */
export async function insertFirstCalendar(
  tx: Tx,
  instansiId: string,
  makeId: () => string,
): Promise<void> {
  const common = { instansi_id: instansiId, version: 1 }
  const pattern = (name: string, content: Pattern) => ({
    ...common,
    id: makeId(),
    name,
    content: JSON.stringify(content),
  })
  const fiveDays = pattern('5 hari kerja', FIVE_DAYS)
  await tx
    .insertInto('work_pattern')
    .values([fiveDays, pattern('6 hari kerja', SIX_DAYS)])
    .execute()
  await tx
    .insertInto('pattern_use')
    .values({
      ...common,
      id: makeId(),
      pattern_id: fiveDays.id,
      scope: 'instansi',
      scope_id: '',
      from_day: ALWAYS,
      to_day: null,
    })
    .execute()
  const holidays = HOLIDAYS_2026.map(({ day, name, kind }) => ({ kind, from: day, to: day, name }))
  const ramadan = { kind: 'ramadan', ...RAMADAN_2026, name: 'Ramadan 1447 Hijriah' } as const
  await tx
    .insertInto('calendar_range')
    .values(
      [...holidays, ramadan].map(({ kind, from, to, name }) => ({
        ...common,
        id: makeId(),
        kind,
        from_day: from,
        to_day: to,
        name,
        source: kind === 'ramadan' ? '' : HOLIDAY_SOURCE_2026,
      })),
    )
    .execute()
}
