import type { FormField } from '@jejak/shared/bkn/fill-entry'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { all, isVisible, textOf } from '../page/see.ts'
import { SITE } from '../page/site.ts'
import type { Form } from './find-form.ts'

/** An error that the page shows; `before` is one that already stood there and means nothing new. */
export function errorAlert(before?: BknProblem): BknProblem | undefined {
  const shown = all(document, SITE.alert).find(
    (alert) => isVisible(alert) && SITE.alertWords.test(textOf(alert)),
  )
  if (!shown || before !== undefined) return undefined
  return problem('server-error', { message: textOf(shown).slice(0, 200) })
}

/** A rule of the site that a notice tells instead of a word beside the field. */
const RULE_WORDS =
  /wajib|harus|maksimal|minimal|maximum|tidak (?:valid|boleh|sesuai)|required|must|invalid|\bmax\b/i

export function ruleAlert(): BknProblem | undefined {
  const shown = all(document, SITE.alert).find(
    (alert) =>
      isVisible(alert) &&
      RULE_WORDS.test(textOf(alert)) &&
      alert.querySelector('button, [role="button"]') === null,
  )
  return shown && problem('form-refused', { message: textOf(shown).slice(0, 300) })
}

/** What stands beside the fields already, so that a mark of a required field is not taken for a refusal. */
export const feedbackNow = (modal: HTMLElement): ReadonlySet<string> =>
  new Set(messages(modal).map(textOf))

/** What the form says is wrong, beside its fields, with the field of the first of it. */
export function formFeedback(
  modal: HTMLElement,
  before: ReadonlySet<string> = new Set(),
  form?: Form,
): BknProblem | undefined {
  const shown = messages(modal).filter((each) => !before.has(textOf(each)))
  const [first] = shown
  if (first === undefined) return undefined
  const field = form && fieldBeside(first, form)
  const message = shown.map(textOf).join(' · ').slice(0, 300)
  return problem('form-refused', { ...(field && { field }), message })
}

const messages = (modal: HTMLElement): readonly HTMLElement[] =>
  all(modal, SITE.feedback).filter(
    (each) =>
      isVisible(each) &&
      /\p{L}{2}/u.test(textOf(each)) &&
      // What holds a field is no word about one, whatever it is called.
      each.querySelector('input, select, textarea, button') === null,
  )

function fieldBeside(message: HTMLElement, form: Form): FormField | undefined {
  const controls = [
    ['rencanaAksi', form.combobox],
    ...Object.entries(form.inputs).map(([name, control]) => [
      name,
      'hour' in control ? control.hour : control,
    ]),
  ] as readonly (readonly [FormField, HTMLElement])[]
  for (let box = message.parentElement; box && box !== form.modal; box = box.parentElement) {
    const inside = controls.filter(([, control]) => box?.contains(control))
    if (inside.length > 1) return undefined
    if (inside[0]) return inside[0][0]
  }
  return undefined
}
