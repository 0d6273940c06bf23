import { plain } from '@jejak/shared/bkn/fill-entry'
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
  return problem('server-error', { message: wordsOf(shown).slice(0, 300) })
}

/**
 * The same after OK: one that names a field of the form or a clash of hours, and nothing on the way to the server, is a
 * rule of the site.
 */
export function saveAlert(before?: BknProblem): BknProblem | undefined {
  const error = errorAlert(before)
  const { message = '' } = error ?? {}
  const field = WAY_WORDS.test(message) ? undefined : fieldNamed(message)
  if (field !== undefined) return problem('form-refused', { field, message })
  return CLASH_WORDS.test(message) && !WAY_WORDS.test(message)
    ? problem('form-refused', { message })
    : error
}

/** What an error says that is about the way to the server and not about what was sent. */
const WAY_WORDS =
  /server|koneksi|jaringan|terhubung|gateway|time-?d? ?-?out|\b50\d\b|sesi\b|session|network/i

/** What an error says about hours and days that a site does not take. */
const CLASH_WORDS = /bertabrakan|bentrok|tumpang|overlap|di luar (?:periode|jam|jadwal)|belum tiba/i
const WELL_WORDS = /berhasil|sukses|tersimpan|success|saved/i

/** The field whose label comes first in these words. */
function fieldNamed(words: string): FormField | undefined {
  const said = words.toLowerCase()
  const named = SITE.fields.flatMap(({ field, labels }) =>
    labels.flatMap((label) => {
      const at = said.indexOf(label)
      return at < 0 ? [] : [{ field, at, length: label.length }]
    }),
  )
  return named.toSorted((one, other) => one.at - other.at || other.length - one.length)[0]?.field
}

/** The text of a notice, without its buttons and with a space between its parts. */
function wordsOf(notice: HTMLElement): string {
  const texts = document.createTreeWalker(notice, NodeFilter.SHOW_TEXT)
  const words: string[] = []
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (!text.parentElement?.closest('button, [role="button"]')) words.push(text.textContent ?? '')
  return plain(words.join(' '))
}

/** A rule of the site that a notice tells instead of a word beside the field. */
const RULE_WORDS =
  /wajib|harus|maksimal|minimal|maximum|tidak (?:valid|boleh|sesuai)|required|must|invalid|\bmax\b/i

export function ruleAlert(): BknProblem | undefined {
  const shown = all(document, SITE.alert).find(
    (alert) =>
      isVisible(alert) &&
      (RULE_WORDS.test(textOf(alert)) || CLASH_WORDS.test(textOf(alert))) &&
      !WELL_WORDS.test(textOf(alert)) &&
      alert.querySelector('button, [role="button"]') === null,
  )
  return shown && problem('form-refused', { message: wordsOf(shown).slice(0, 300) })
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
      // A notice may stand within the form: what it says of the server refuses no field.
      !WAY_WORDS.test(textOf(each)) &&
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
