import type { Day } from '@jejak/shared/calendar/day'
import type { Period } from '@jejak/shared/skp/skp'
import { listPeriods } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'

/** A year and a quarter: what is older is in its reports. */
const PERIODS_SHOWN = 16

/** The periods that have begun, newest first. */
export async function shownPeriods(tx: Tx, instansiId: string, today: Day): Promise<Period[]> {
  const periods = await listPeriods(tx, instansiId)
  return periods
    .filter(({ from }) => from <= today)
    .toReversed()
    .slice(0, PERIODS_SHOWN)
}
