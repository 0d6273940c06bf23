import { FORM_FIELDS, plain, toFormValues } from '@jejak/shared/bkn/fill-entry'
import type { FillEntry, FormField, FormValues } from '@jejak/shared/bkn/fill-entry'
import { chooseOption } from '@jejak/shared/bkn/mapping'
import type { Mapping } from '@jejak/shared/bkn/mapping'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { buttonsWith, textOf } from '../page/see.ts'
import { SITE } from '../page/site.ts'
import type { Patience } from '../page/site.ts'
import { waitFor } from '../page/wait.ts'
import { whereProblem } from '../page/where.ts'
import { findForm, openModal } from './find-form.ts'
import type { Form } from './find-form.ts'
import { errorAlert } from './outcome.ts'
import { isPressed, watchPerson } from './person.ts'
import { openSelect, optionsOf, pickOption, selectedOf, setPicker, setText } from './widgets.ts'

/** Longer than Vue needs to show what a press did, so that one press is never taken for none. */
const REOPEN_MS = 150

export type Filled = {
  /** The option's text as BKN writes it. */
  readonly option: string
  /** What the form holds, read back after every field was left. */
  readonly values: FormValues
}

type Work = {
  readonly entry: FillEntry
  readonly mappings: readonly Mapping[]
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
  const option = await choose({ ...work, form })
  if (!option.ok) return option
  if (signal.aborted) return fail(problem('stopped'))

  const { inputs } = form
  const wanted = toFormValues(entry, option.value)
  for (const field of ['date', 'start', 'end'] as const) setPicker(inputs[field], wanted[field])
  for (const field of ['text', 'quantity', 'unit', 'evidence'] as const) {
    if (!isFixed(inputs[field])) setText(inputs[field], wanted[field])
  }
  // A picker takes its value in the next turn of Vue, and reverts one that it cannot read.
  const checked = await waitFor({
    look: () => (wrongField(form, wanted) === undefined ? true : undefined),
    patienceMs: patience.settleMs,
    signal,
  })
  const wrong = wrongField(form, wanted)
  if (checked !== true && wrong !== undefined) {
    return fail(problem('value-rejected', { field: wrong }))
  }
  return ok({ option: option.value, values: readForm(form) })
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
  return opened instanceof HTMLElement ? findForm() : fail(opened)
}

async function choose({
  form,
  entry,
  mappings,
  patience,
  signal,
}: Work & { readonly form: Form }): Promise<Result<string, BknProblem>> {
  let pressedAt = -Infinity
  const keepOpen = () => {
    // Bootstrap takes the focus when the form has faded in, and that closes the list again.
    if (performance.now() - pressedAt < REOPEN_MS) return undefined
    pressedAt = performance.now()
    return openSelect(form.combobox)
  }
  // Before the options have travelled the list is closed, or says that it has none: only patience tells.
  const listed = await waitFor({
    look: () => optionsOf(form.combobox) ?? whereProblem() ?? errorAlert() ?? keepOpen(),
    patienceMs: patience.openMs,
    signal,
  })
  if (signal.aborted) return fail(problem('stopped'))
  if (listed === undefined) return fail(problem('options-empty', { field: 'rencanaAksi' }))
  if ('code' in listed) return fail(listed)

  const options = listed.map(textOf)
  const choice = chooseOption({ wanted: entry.rencanaAksi, options, mappings })
  switch (choice.kind) {
    case 'empty':
      return fail(problem('options-empty', { field: 'rencanaAksi' }))
    case 'missing':
      return fail(problem('option-missing', { field: 'rencanaAksi', options: [...options] }))
    case 'ambiguous':
      return fail(problem('option-ambiguous', { field: 'rencanaAksi' }))
    case 'exact':
    case 'mapped':
      break
  }
  const option = listed[choice.index]
  if (option === undefined) throw new Error('the chosen option is not in the list')
  pickOption(option)
  const taken = await waitFor({
    look: () => (selectedOf(form.combobox) === choice.option ? true : undefined),
    patienceMs: patience.settleMs,
    signal,
  })
  return taken ? ok(choice.option) : fail(problem('value-rejected', { field: 'rencanaAksi' }))
}

const isFixed = (input: HTMLInputElement): boolean => input.readOnly || input.disabled

/** What the form holds now. */
export function readForm(form: Form): FormValues {
  const { inputs } = form
  return {
    rencanaAksi: selectedOf(form.combobox),
    date: inputs.date.value,
    start: inputs.start.value,
    end: inputs.end.value,
    text: inputs.text.value,
    quantity: inputs.quantity.value,
    unit: inputs.unit.value,
    evidence: inputs.evidence.value,
  }
}

/** The first field that does not hold what was meant. A unit that the site fixes is the site's own. */
export function wrongField(form: Form, wanted: FormValues): FormField | undefined {
  const held = readForm(form)
  return FORM_FIELDS.find((field) => {
    if (field === 'unit' && isFixed(form.inputs.unit)) return false
    return plain(held[field]) !== plain(wanted[field])
  })
}
