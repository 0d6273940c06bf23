import { toFormValues } from '@jejak/shared/bkn/fill-entry'
import type { FillEntry, FormValues } from '@jejak/shared/bkn/fill-entry'
import type { Mapping } from '@jejak/shared/bkn/mapping'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { buttonsWith } from '../page/see.ts'
import { SITE } from '../page/site.ts'
import type { Patience } from '../page/site.ts'
import { waitFor } from '../page/wait.ts'
import { whereProblem } from '../page/where.ts'
import { chooseAction } from './choose-action.ts'
import { findForm, openModal } from './find-form.ts'
import type { Form } from './find-form.ts'
import { isLeftEmpty, readForm, rejected } from './form-values.ts'
import { tooLong } from './limits.ts'
import { errorAlert } from './outcome.ts'
import { isPressed, watchPerson } from './person.ts'
import { atRest, refill } from './refill.ts'

export type Filled = {
  /** The option's text as BKN writes it. */
  readonly option: string
  /** What the form holds, read back after every field was left. */
  readonly values: FormValues
}

type Work = {
  readonly entry: FillEntry
  readonly mappings: readonly Mapping[]
  /** The site's own unit where the person has agreed to it. */
  readonly unit?: string | undefined
  readonly patience: Patience
  readonly signal: AbortSignal
}

/** Opens the form and puts one entry into it. OK is not touched here. */
export async function fillForm(work: Work): Promise<Result<Filled, BknProblem>> {
  const form = await openForm(work.patience, work.signal)
  if (!form.ok) return form
  watchPerson(form.value)
  const filled = await fillOpen(form.value, work)
  // Whatever became of the filling: the site has been sent what stood there.
  return isPressed(form.value.modal) ? fail(problem('pressed-by-person')) : filled
}

async function fillOpen(form: Form, work: Work): Promise<Result<Filled, BknProblem>> {
  const { entry, patience, signal } = work
  const waiting = { patienceMs: patience.settleMs, signal }
  const long = tooLong(form, entry)
  if (long !== undefined) return fail(long)
  const option = await chooseAction({ ...work, form })
  if (!option.ok) return option
  // Choosing one may empty the other fields, or fill in the site's own unit, a little later.
  await waitFor({ look: () => !isLeftEmpty(form) || undefined, ...waiting })
  await atRest(form, work)
  if (signal.aborted) return fail(problem('stopped'))
  const wrong = await refill(form, toFormValues(entry, option.value), work)
  if (signal.aborted) return fail(problem('stopped'))
  if (wrong === undefined) return ok({ option: option.value, values: readForm(form) })
  return fail(rejected(wrong, form))
}

async function openForm(
  patience: Patience,
  signal: AbortSignal,
): Promise<Result<Form, BknProblem>> {
  // The form of the entry before may still be fading out; one that stays is somebody's work.
  const isFree = await waitFor({
    look: () => (openModal() ? undefined : true),
    patienceMs: patience.settleMs,
    signal,
  })
  if (signal.aborted) return fail(problem('stopped'))
  if (isFree === undefined) return fail(problem('form-open'))
  const buttons = buttonsWith(document, SITE.add)
  const [button] = buttons
  if (!button || buttons.length > 1) return fail(problem('form-unknown', { field: 'add' }))
  const alertBefore = errorAlert()
  button.click()
  const opened = await waitFor({
    look: () => openModal() ?? whereProblem() ?? errorAlert(alertBefore),
    patienceMs: patience.openMs,
    signal,
  })
  if (signal.aborted) return fail(problem('stopped'))
  if (opened === undefined) return fail(problem('form-not-opened'))
  if (!(opened instanceof HTMLElement)) return fail(opened)
  // Its parts may be drawn one after the other.
  const found = await waitFor({
    look: () => {
      const form = findForm()
      return form.ok ? form : undefined
    },
    patienceMs: patience.settleMs / 2,
    signal,
  })
  return found ?? findForm()
}
