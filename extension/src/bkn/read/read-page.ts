import type { Reading } from '@jejak/shared/bkn/plan'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { isBusy } from '../page/look-at-day.ts'
import { lastAnswerAt } from '../page/requests.ts'
import { linesOf } from '../page/see.ts'
import { restOf, SITE } from '../page/site.ts'
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
  const rest = 2 * restOf(patience)
  let last: { readonly text: string; readonly at: number } = { text: '', at: performance.now() }
  let seen: Reading | undefined
  const found = await waitFor({
    look: () => {
      const now = performance.now()
      seen = isBusy() ? undefined : reader()
      const text = JSON.stringify(seen) ?? ''
      if (text !== last.text) last = { text, at: now }
      // A head without rows is a list on its way, and rows may come one after the other.
      const isAtRest = seen !== undefined && !isBare(seen) && now - last.at >= rest
      return isAtRest && now - lastAnswerAt() >= rest ? seen : whereProblem()
    },
    patienceMs: patience.openMs,
    signal,
  })
  if (signal.aborted) return fail(problem('stopped'))
  if (found !== undefined) return 'code' in found ? fail(found) : ok(found)
  if (seen === undefined) return fail(problem('wrong-page'))
  return isBare(seen) && !saysNone() ? fail(problem('page-not-ready')) : ok(seen)
}

/** Nothing of what the page is about has been drawn. */
function isBare(reading: Reading): boolean {
  switch (reading.kind) {
    case 'skp':
      return reading.rhk.length === 0
    case 'actions':
      return reading.rows.length === 0
    case 'periods':
      return reading.periods.length === 0
    case 'calendar':
      return false
  }
}

/** The page's own words for "there is none". */
const saysNone = (): boolean =>
  linesOf(document.body).some((line) =>
    /^(?:tidak ada|belum ada|data kosong|no data|no records?)/i.test(line),
  )

function readerOf(path: string): (() => Reading | undefined) | undefined {
  if (/^\/skp\/[^/]+\/penilaian\/[^/]+\/rencana_aksi\/?$/.test(path)) return readActions
  if (/^\/skp\/[^/]+\/penilaian\/?$/.test(path)) return readPeriods
  if (/^\/skp\/[^/]+\/?$/.test(path)) return readSkp
  return undefined
}
