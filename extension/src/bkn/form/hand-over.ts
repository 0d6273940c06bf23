import { isDrawn, toFormValues } from '@jejak/shared/bkn/fill-entry'
import type { FormValues } from '@jejak/shared/bkn/fill-entry'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { isShown } from '../page/find-entry.ts'
import { waitFor } from '../page/wait.ts'
import { whereProblem } from '../page/where.ts'
import type { AtForm } from './at-form.ts'
import { closing } from './closing.ts'
import { wrongField } from './fill.ts'
import { findForm, openModal } from './find-form.ts'
import { errorAlert, formFeedback } from './outcome.ts'
import { isPressed, isTouched } from './person.ts'

/** `pressed`: closed after OK, and not to be seen on the calendar. `left`: closed without OK. */
export type HandedOver = 'seen' | 'pressed' | 'left'

/**
 * "Isi saja": the filled form is the person's until they close it, for as long as they like; nobody who reads
 * twice is told that the site does not answer. Stopping ends the wait, but for an OK that has no answer yet.
 */
export async function handOver({
  entry,
  option,
  patience,
  signal,
}: AtForm): Promise<Result<HandedOver, BknProblem>> {
  // None open: the person was faster than this look.
  const modal = openModal()
  const isClosed = modal ? closing(modal) : () => true
  const wasPressed = () => modal === undefined || isPressed(modal)
  const look = () => whereProblem() ?? (isClosed() ? ('closed' as const) : undefined)
  const unstoppable = new AbortController().signal

  let closed = await waitFor({
    look: () => look() ?? changedBySite(toFormValues(entry, option)),
    patienceMs: Infinity,
    signal,
  })
  if (closed === undefined) {
    if (modal === undefined || !wasPressed()) return fail(problem('stopped'))
    closed = await waitFor({
      look: () => look() ?? formFeedback(modal) ?? errorAlert(),
      patienceMs: patience.saveMs,
      signal: unstoppable,
    })
  }
  if (closed === undefined) return fail(problem('no-answer'))
  if (closed !== 'closed') return fail(closed)

  const ending = wasPressed() ? 'pressed' : 'left'
  if (!isDrawn(entry)) return ok(ending)
  const seen = await waitFor({
    look: () => (isShown(entry) ? 'seen' : whereProblem()),
    // A press that was missed is rare, and going on finds it on the calendar.
    patienceMs: ending === 'pressed' ? patience.openMs : patience.settleMs,
    signal: unstoppable,
  })
  if (seen === undefined) return ok(ending)
  return seen === 'seen' ? ok(seen) : fail(seen)
}

/** A field that changed before the person put a hand to the form: the page overwrote what was read back. */
function changedBySite(wanted: FormValues): BknProblem | undefined {
  const form = findForm()
  if (!form.ok || isTouched(form.value.modal)) return undefined
  const field = wrongField(form.value, wanted)
  return field && problem('value-rejected', { field })
}
