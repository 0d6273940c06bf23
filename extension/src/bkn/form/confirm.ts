import { toFormValues } from '@jejak/shared/bkn/fill-entry'
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
import { isPressed } from './person.ts'

/**
 * Presses OK, once, and only on a form that still holds exactly this entry. Done means: the form has
 * closed AND the entry stands on the calendar. The queue wrote "in doubt" before this was called.
 */
export async function confirmForm({
  entry,
  option,
  patience,
  signal,
}: AtForm): Promise<Result<'seen', BknProblem>> {
  // Bootstrap ignores its own closing while it still fades in: the answer would leave the form standing.
  await waitFor({ look: hasFadedIn, patienceMs: patience.settleMs, signal })
  if (signal.aborted) return fail(problem('stopped'))
  // From this look to the press nothing is awaited: neither the person nor the site can change a field between.
  const form = findForm()
  if (!form.ok) return form
  const wrong = wrongField(form.value, toFormValues(entry, option))
  if (wrong !== undefined) return fail(problem('value-rejected', { field: wrong }))
  // The calendar may have loaded while the form was being filled.
  if (isShown(entry)) return fail(problem('already-there'))
  const { modal, okButton } = form.value
  const alertBefore = errorAlert()
  const isClosed = closing(modal)
  // A person who was faster has pressed for us.
  if (!isPressed(modal)) okButton.click()
  // From here on stopping would only mean not to know: the signal is not heeded until the answer is in.
  const unstoppable = new AbortController().signal
  const answer = await waitFor({
    look: () =>
      whereProblem() ??
      formFeedback(modal) ??
      errorAlert(alertBefore) ??
      (isClosed() ? 'closed' : undefined),
    patienceMs: patience.saveMs,
    signal: unstoppable,
  })
  if (answer === undefined) return fail(problem('no-answer'))
  if (answer !== 'closed') return fail(answer)
  const seen = await waitFor({
    look: () => (isShown(entry) ? 'seen' : whereProblem()),
    patienceMs: patience.openMs,
    signal: unstoppable,
  })
  if (seen === undefined) return fail(problem('not-on-calendar'))
  return seen === 'seen' ? ok(seen) : fail(seen)
}

/** Bootstrap ends its transition up to 5 ms after the last animation. */
const FADE_END_MS = 20

const hasFadedIn = (): true | undefined => {
  const modal = openModal()
  if (modal === undefined) return true
  const isMoving = modal
    .getAnimations({ subtree: true })
    .some((each) => each.playState === 'running')
  if (isMoving) lastMoved.set(modal, performance.now())
  return !isMoving && performance.now() - (lastMoved.get(modal) ?? -Infinity) > FADE_END_MS
    ? true
    : undefined
}
const lastMoved = new WeakMap<HTMLElement, number>()
