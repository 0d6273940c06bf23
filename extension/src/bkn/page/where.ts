import type { ReadPeriod } from '@jejak/shared/bkn/plan'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { readLongDate, readRange } from './dates.ts'
import { buttonsWith, linesOf } from './see.ts'
import { SITE } from './site.ts'
import type { Patience } from './site.ts'
import { waitFor } from './wait.ts'

export const isSignedOut = (): boolean =>
  location.pathname.startsWith(SITE.login.path) ||
  buttonsWith(document, [SITE.login.button]).length > 0

/** Right host and signed in; nothing is read or touched anywhere else. */
export function whereProblem(): BknProblem | undefined {
  if (location.hostname !== SITE.host || location.protocol !== 'https:')
    return problem('wrong-host')
  return isSignedOut() ? problem('signed-out') : undefined
}

/** The period the calendar page is open on, as soon as the page shows it. */
export async function requireCalendarPage(
  patience: Patience,
  signal: AbortSignal,
): Promise<Result<ReadPeriod, BknProblem>> {
  const found = await waitFor({
    look: () => whereProblem() ?? (isCalendarPath() ? readPeriod() : problem('wrong-page')),
    patienceMs: patience.openMs,
    signal,
  })
  if (signal.aborted) return fail(problem('stopped'))
  if (found === undefined) return fail(problem('calendar-not-ready', { field: 'calendar' }))
  return 'from' in found ? ok(found) : fail(found)
}

const isCalendarPath = () => location.pathname.startsWith(SITE.calendarPath)

/** The head of the calendar page: period, its dates and batas pengisian. */
export function readPeriod(): ReadPeriod | undefined {
  const lines = linesOf(document.body)
  const name = afterLabel(lines, /^periode penilaian$/i)
  const range = lines.map(readRange).find((found) => found !== undefined)
  if (name === undefined || range === undefined) return undefined
  const deadline = readLongDate(afterLabel(lines, /^batas pengisian periode$/i) ?? '')
  return { code: periodCode(), name, ...range, deadline: deadline ?? null }
}

/** The text after `Label :`, on the same line or on the next one. */
export function afterLabel(lines: readonly string[], label: RegExp): string | undefined {
  for (const [index, line] of lines.entries()) {
    const [head = '', ...rest] = line.split(':')
    if (!label.test(head.trim())) continue
    return rest.join(':').trim() || lines[index + 1]
  }
  return undefined
}

const periodCode = (): string => location.pathname.split('/').filter(Boolean).at(-1) ?? ''
