import type { Reading } from '@jejak/shared/bkn/plan'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { SITE } from '../page/site.ts'
import type { Patience } from '../page/site.ts'
import { waitFor } from '../page/wait.ts'
import { whereProblem } from '../page/where.ts'
import { readActions } from './read-actions.ts'
import { readCalendar } from './read-calendar.ts'
import { readPeriods } from './read-periods.ts'
import { readSkp } from './read-skp.ts'

/** What the open page has to say about the plan. Any other page is refused, unread. */
export async function readPage(
  patience: Patience,
  signal: AbortSignal,
): Promise<Result<Reading, BknProblem>> {
  const path = location.pathname
  if (path.startsWith(SITE.calendarPath)) return readCalendar(patience, signal)
  const reader = readerOf(path)
  if (reader === undefined) return fail(problem('wrong-page'))
  const found = await waitFor({
    look: () => reader() ?? whereProblem(),
    patienceMs: patience.openMs,
    signal,
  })
  if (found === undefined) return fail(problem(signal.aborted ? 'stopped' : 'wrong-page'))
  return 'code' in found ? fail(found) : ok(found)
}

function readerOf(path: string): (() => Reading | undefined) | undefined {
  if (/^\/skp\/[^/]+\/penilaian\/[^/]+\/rencana_aksi\/?$/.test(path)) return readActions
  if (/^\/skp\/[^/]+\/penilaian\/?$/.test(path)) return readPeriods
  if (/^\/skp\/[^/]+\/?$/.test(path)) return readSkp
  return undefined
}
