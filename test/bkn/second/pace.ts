import { PATIENCE } from '@jejak/extension/bkn/page/site'
import type { Patience } from '@jejak/extension/bkn/page/site'

/** What is the browser's own work does not get shorter with the pace, so no patience may be shorter than this. */
const OWN_WORK_MS = 1000

/** The filler's patience where a second of the site is as much shorter. */
export function patienceAt(pace: number): Patience {
  const scaled = (ms: number) => Math.round(ms * pace + OWN_WORK_MS)
  return {
    openMs: scaled(PATIENCE.openMs),
    saveMs: scaled(PATIENCE.saveMs),
    settleMs: scaled(PATIENCE.settleMs),
  }
}
