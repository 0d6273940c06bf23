import { FORM_FIELDS } from '@jejak/shared/bkn/fill-entry'
import type { FormField, FormValues } from '@jejak/shared/bkn/fill-entry'
import { restOf } from '../page/site.ts'
import type { Patience } from '../page/site.ts'
import { waitFor } from '../page/wait.ts'
import type { Form } from './find-form.ts'
import { isLists, writeLists } from './clock.ts'
import { readForm, wrongField } from './form-values.ts'
import { pickClock } from './pick-moment.ts'
import { isTouched } from './person.ts'
import { isFixed, setText, valueIn } from './widgets.ts'
import { settleClock, settleDay, settlePicked, writeClock, writeDay } from './write-moment.ts'

type How = {
  /** The site's own unit where the person has agreed to it. */
  readonly unit?: string | undefined
  readonly patience: Patience
  readonly signal: AbortSignal
}

/** As often a field is filled again that the site emptied or put something of its own into. */
const ROUNDS = 4

/** Puts every value in whose field does not hold it yet. The rencana aksi is chosen before. */
export function writeForm({ inputs }: Form, wanted: FormValues, unit?: string): void {
  if (!inputs.date.readOnly) writeDay(inputs.date, wanted.date)
  for (const field of ['start', 'end'] as const) {
    const clock = inputs[field]
    if (isLists(clock)) writeLists(clock, wanted[field])
    else if (!clock.readOnly) writeClock(clock, wanted[field])
  }
  for (const field of ['text', 'quantity', 'unit', 'evidence'] as const) {
    const input = inputs[field]
    const isLeft =
      field === 'unit' && (wanted.unit === '' || (unit !== undefined && valueIn(input) === unit))
    if (!isFixed(input) && !isLeft && valueIn(input) !== wanted[field])
      setText(input, wanted[field])
  }
}

/**
 * Fills the form and waits until it is at rest with what was meant. What the site emptied or overwrote is filled
 * again; a field that does not keep its value is the one to name.
 */
export async function refill(
  form: Form,
  wanted: FormValues,
  how: How,
): Promise<FormField | undefined> {
  for (let round = 0; round < ROUNDS && !how.signal.aborted; round++) {
    // A hand at the form is the person's: nothing is written under it.
    if (isTouched(form.modal)) break
    writeForm(form, wanted, how.unit)
    await atRest(form, how)
    const wrong = wrongField(form, wanted, how.unit)
    if (wrong === undefined) return undefined
    if (wrong === 'unit' && isFixed(form.inputs.unit)) return wrong
    if (wrong === 'date' || wrong === 'start' || wrong === 'end') {
      await settleMoment(form, wrong, wanted[wrong], how)
    }
  }
  return wrongField(form, wanted, how.unit)
}

function settleMoment(
  { inputs }: Form,
  field: 'date' | 'start' | 'end',
  value: string,
  how: How,
): Promise<boolean> {
  if (field === 'date') {
    const input = inputs.date
    return input.readOnly ? settlePicked(input, value, how) : settleDay(input, value, how)
  }
  const input = inputs[field]
  // What two lists do not offer they never will.
  if (isLists(input)) return Promise.resolve(false)
  return input.readOnly ? pickClock(input, value, how) : settleClock(input, value, how)
}

/** Waits until no field has changed for a moment. */
export async function atRest(
  form: Form,
  { patience, signal }: Pick<How, 'patience' | 'signal'>,
): Promise<void> {
  const rest = restOf(patience)
  let last = { text: '', at: performance.now() }
  await waitFor({
    look: () => {
      const held = readForm(form)
      const text = FORM_FIELDS.map((field) => held[field]).join('\u0000')
      if (text !== last.text) last = { text, at: performance.now() }
      return performance.now() - last.at >= rest ? true : undefined
    },
    patienceMs: patience.settleMs,
    signal,
  })
}
