import { toFormValues } from '@jejak/shared/bkn/fill-entry'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { attribute } from '@jejak/shared/bkn/sight'
import type { SeenRow } from '@jejak/shared/bkn/sight'
import { fail } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { isShown } from '../page/find-entry.ts'
import { countAnew, readDrawn } from '../page/look-at-day.ts'
import { waitFor } from '../page/wait.ts'
import { whereProblem } from '../page/where.ts'
import { afterClosing } from './after-closing.ts'
import { dialogsOver } from './answer-dialog.ts'
import type { Dialogs } from './answer-dialog.ts'
import type { AtForm } from './at-form.ts'
import { closing } from './closing.ts'
import { rejected, wrongField } from './form-values.ts'
import { findForm, openModal } from './find-form.ts'
import type { Form } from './find-form.ts'
import { errorAlert, feedbackNow, formFeedback, ruleAlert, saveAlert } from './outcome.ts'
import { isPressed } from './person.ts'
import { refill } from './refill.ts'

/**
 * Presses OK, once, and only on a form that still holds exactly this entry. Done means: the form has
 * closed AND the entry stands on the calendar, under a row of its own if the site changed it. The queue wrote
 * "in doubt" before this was called.
 */
export async function confirmForm(at: AtForm): Promise<Result<SeenRow | null, BknProblem>> {
  const { entry, option, patience, signal } = at
  // Bootstrap ignores its own closing while it still fades in: the answer would leave the form standing.
  await waitFor({ look: hasFadedIn, patienceMs: patience.settleMs, signal })
  if (signal.aborted) return fail(problem('stopped'))
  const wanted = toFormValues(entry, option)
  const early = findForm()
  // The site may have put something of its own over what was filled in.
  if (early.ok && wrongField(early.value, wanted, at.unit)) await refill(early.value, wanted, at)
  if (signal.aborted) return fail(problem('stopped'))
  // From this look to the press nothing is awaited: neither the person nor the site can change a field between.
  const form = findForm()
  if (!form.ok) return form
  const wrong = wrongField(form.value, wanted, at.unit)
  if (wrong !== undefined) return fail(rejected(wrong, form.value))
  // The calendar may have loaded while the form was being filled.
  if (isOnCalendar(at)) return fail(problem('already-there'))
  const dialogs = dialogsOver(form.value.modal, patience)
  const alert = errorAlert()
  const answer = await press(form.value, dialogs, at)
  if (answer !== undefined) return fail(answer)
  // A form that closes at once leaves it to a notice to say what the server answered.
  return afterClosing(at, () => saveAlert(alert) ?? dialogs.look())
}

/** It, or a row that is new since the look at the calendar and would be taken for it. */
function isOnCalendar({ entry, before, taken }: AtForm): boolean {
  if (isShown(entry)) return true
  const drawn = readDrawn(entry.day)
  const found = drawn && attribute({ entry, sight: drawn.sight, before, taken })
  return found?.is === 'altered'
}

/** Presses, and answers what "are you sure" asks; undefined once the form has closed. */
async function press(
  form: Form,
  dialogs: Dialogs,
  { patience }: AtForm,
): Promise<BknProblem | undefined> {
  const { modal, okButton } = form
  const before = { alert: errorAlert(), rule: ruleAlert(), feedback: feedbackNow(modal) }
  const isClosed = closing(modal)
  countAnew()
  // A person who was faster has pressed for us.
  if (!isPressed(modal)) okButton.click()
  const answer = await waitFor({
    look: () =>
      whereProblem() ??
      formFeedback(modal, before.feedback, form) ??
      saveAlert(before.alert) ??
      (before.rule === undefined ? ruleAlert() : undefined) ??
      dialogs.look() ??
      (isClosed() ? 'closed' : undefined),
    patienceMs: patience.saveMs,
    // From here on stopping would only mean not to know: the signal is not heeded until the answer is in.
    signal: new AbortController().signal,
  })
  if (answer === undefined) return problem('no-answer')
  return answer === 'closed' ? undefined : answer
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
