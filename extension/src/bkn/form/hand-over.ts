import { isDrawn, toFormValues } from '@jejak/shared/bkn/fill-entry'
import type { FormValues } from '@jejak/shared/bkn/fill-entry'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import type { SeenRow } from '@jejak/shared/bkn/sight'
import { countAnew } from '../page/look-at-day.ts'
import { waitFor } from '../page/wait.ts'
import { whereProblem } from '../page/where.ts'
import { afterClosing } from './after-closing.ts'
import { dialogsOver } from './answer-dialog.ts'
import type { AtForm } from './at-form.ts'
import { closing } from './closing.ts'
import { rejected, wrongField } from './form-values.ts'
import { refill } from './refill.ts'
import { findForm, openModal } from './find-form.ts'
import { errorAlert, feedbackNow, formFeedback, ruleAlert, saveAlert } from './outcome.ts'
import { isPressed, isTouched } from './person.ts'

/** `pressed`: closed after OK, and not to be seen on the calendar. `left`: closed without OK. */
export type HandedOver = {
  readonly ending: 'seen' | 'pressed' | 'left'
  /** How the calendar reads it, where that is not as it was sent. */
  readonly row: SeenRow | null
  /** What the site last said against it after a press: the form may have been closed because of that. */
  readonly refusal?: BknProblem
}

/** As often the form is filled again under the person's eyes when the site changes it. */
const REFILLS = 3

/**
 * "Isi, saya yang menyimpan": the filled form is the person's until they close it, for as long as they like; nobody who reads
 * twice is told that the site does not answer. Stopping ends the wait, but for an OK that has no answer yet.
 */
export async function handOver(at: AtForm): Promise<Result<HandedOver, BknProblem>> {
  const { entry, patience } = at
  // None open: the person was faster than this look.
  const modal = openModal()
  const isGone = modal ? closing(modal) : () => true
  const dialogs = dialogsOver(modal ?? null, patience)
  // A question of the site after OK is the person's here, and the form has not ended before it is answered.
  const isClosed = () => isGone() && !dialogs.isOpen()
  const wasPressed = () => modal === undefined || isPressed(modal)
  const said = listenAfter(wasPressed, modal)
  const look = () => {
    const closed = isClosed()
    if (!closed) said.listen()
    return whereProblem() ?? (closed ? ('closed' as const) : undefined)
  }
  countAnew()

  let closed = await untilClosed(at, look)
  if (closed === undefined) {
    if (modal === undefined || !wasPressed()) return fail(problem('stopped'))
    closed = await waitFor({
      look: () => look() ?? formFeedback(modal) ?? saveAlert(),
      patienceMs: patience.saveMs,
      signal: new AbortController().signal,
    })
  }
  if (closed === undefined) return fail(problem('no-answer'))
  if (closed !== 'closed') return fail(closed)

  const ending = wasPressed() ? 'pressed' : 'left'
  if (!isDrawn(entry)) return ok({ ending, row: null })
  // A press that was missed is rare, and going on finds it on the calendar.
  const openMs = ending === 'pressed' ? patience.openMs : patience.settleMs
  // The person answers whatever stands there; what a form that closes at once leaves to a notice is kept all the same.
  const noQuestion = () => said.listen()
  const seen = await afterClosing({ ...at, patience: { ...patience, openMs } }, noQuestion)
  if (seen.ok) return ok({ ending: 'seen', row: seen.value })
  if (seen.reason.code !== 'not-on-calendar') return seen
  const refusal = said.refusal()
  return ok({ ending, row: null, ...(refusal && { refusal }) })
}

/** Keeps what the site says against the form once OK has been pressed: beside a field, or in a notice over it. */
function listenAfter(wasPressed: () => boolean, modal: HTMLElement | undefined) {
  const before = { alert: errorAlert(), rule: ruleAlert(), feedback: modal && feedbackNow(modal) }
  const form = findForm()
  let last: BknProblem | undefined
  return {
    refusal: () => last,
    listen() {
      if (modal === undefined || !wasPressed()) return undefined
      const alert = saveAlert(before.alert)
      last =
        formFeedback(modal, before.feedback, form.ok ? form.value : undefined) ??
        (alert?.code === 'form-refused' ? alert : undefined) ??
        (before.rule === undefined ? ruleAlert() : undefined) ??
        last
      return undefined
    },
  }
}

/** What the site changes before the person put a hand to the form is filled again; undefined when stopped. */
async function untilClosed(
  at: AtForm,
  look: () => 'closed' | BknProblem | undefined,
): Promise<'closed' | BknProblem | undefined> {
  const wanted = toFormValues(at.entry, at.option)
  for (let refills = 0; ; refills++) {
    const closed = await waitFor({
      look: () => look() ?? changedBySite(wanted, at.unit),
      patienceMs: Infinity,
      signal: at.signal,
    })
    if (closed === undefined || closed === 'closed' || !WAS_CHANGED.has(closed.code)) return closed
    const form = findForm()
    // A rencana aksi that went away is no field to write into.
    if (refills >= REFILLS || !form.ok || closed.field === 'rencanaAksi') return closed
    await refill(form.value, wanted, at)
  }
}

const WAS_CHANGED: ReadonlySet<string> = new Set(['value-rejected', 'unit-differs'])

/** A field that changed before the person put a hand to the form: the page overwrote what was read back. */
function changedBySite(wanted: FormValues, unit: string | undefined): BknProblem | undefined {
  const form = findForm()
  if (!form.ok || isTouched(form.value.modal)) return undefined
  const field = wrongField(form.value, wanted, unit)
  return field && rejected(field, form.value)
}
