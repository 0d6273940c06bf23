import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { attribute, differencesOf } from '@jejak/shared/bkn/sight'
import type { SeenRow } from '@jejak/shared/bkn/sight'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { isShown } from '../page/find-entry.ts'
import { readDrawn } from '../page/look-at-day.ts'
import { restOf } from '../page/site.ts'
import { waitFor } from '../page/wait.ts'
import { whereProblem } from '../page/where.ts'
import type { AtForm } from './at-form.ts'

/**
 * The form has closed: waits until the entry stands on the calendar. As it was sent it is known at once; a row that
 * reads otherwise has to stand still for a moment, and one that only the totals tell of for longer.
 * @param heard what the site says or asks in the meantime
 * @returns the row as it reads, null when exactly as sent; `not-on-calendar` when nothing new has come
 */
export async function afterClosing(
  { entry, before, taken, patience }: Pick<AtForm, 'entry' | 'before' | 'taken' | 'patience'>,
  heard: () => BknProblem | undefined,
): Promise<Result<SeenRow | null, BknProblem>> {
  const rest = restOf(patience)
  let last = { text: '', at: performance.now() }
  const seen = await waitFor({
    look: () => {
      const asked = heard()
      if (isShown(entry)) return AS_SENT
      if (asked !== undefined) return asked
      const now = performance.now()
      const drawn = readDrawn(entry.day)
      const text = JSON.stringify(drawn)
      if (text !== last.text) last = { text, at: now }
      if (drawn === undefined) return whereProblem()
      const found = attribute({ entry, sight: drawn.sight, before, taken })
      const stands = now - last.at
      if (found.is === 'altered' && stands >= 2 * rest) {
        return { row: differencesOf(entry, found.row).length > 0 ? found.row : null }
      }
      if (found.is === 'counted' && stands >= patience.settleMs) return AS_SENT
      return whereProblem()
    },
    patienceMs: patience.openMs,
    signal: new AbortController().signal,
  })
  if (seen === undefined) return fail(problem('not-on-calendar'))
  return 'code' in seen ? fail(seen) : ok(seen.row)
}

const AS_SENT = { row: null } as const
