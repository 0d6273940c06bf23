import type { FormField } from '@jejak/shared/bkn/fill-entry'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { all, buttonsWith, isVisible, labelText } from '../page/see.ts'
import { SITE } from '../page/site.ts'
import type { FieldMarks } from '../page/site.ts'
import { asVueSelect } from './widgets.ts'

export type Form = {
  readonly modal: HTMLElement
  readonly combobox: HTMLElement
  readonly inputs: Readonly<Record<Exclude<FormField, 'rencanaAksi'>, HTMLInputElement>>
  readonly okButton: HTMLElement
}

/** The open dialog, whatever it is. */
export const openModal = (): HTMLElement | undefined =>
  all(document, '.modal.show, [role="dialog"][aria-modal="true"]').find(isVisible)

/** Every part of the form, or the first one that is not there beyond doubt. Nothing is guessed. */
export function findForm(): Result<Form, BknProblem> {
  const modal = openModal()
  if (!modal) return fail(problem('form-not-opened'))
  const titles = all(modal, '.modal-title, h1, h2, h3, h4, h5, h6').map(labelText)
  if (!titles.some((title) => isOneOf(SITE.title, title))) {
    return fail(problem('form-unknown', { field: 'title' }))
  }
  const found = new Map<FormField, HTMLElement>()
  for (const marks of SITE.fields) {
    const element = findField(modal, marks)
    if (!element || [...found.values()].includes(element)) {
      return fail(problem('form-unknown', { field: marks.field }))
    }
    found.set(marks.field, element)
  }
  const buttons = buttonsWith(modal, SITE.ok)
  const okButton = buttons[0]
  if (okButton === undefined || buttons.length > 1) {
    return fail(problem('form-unknown', { field: 'ok' }))
  }
  const combobox = found.get('rencanaAksi')
  if (!combobox) return fail(problem('form-unknown', { field: 'rencanaAksi' }))
  const input = (field: FormField): HTMLInputElement => {
    const element = found.get(field)
    if (!(element instanceof HTMLInputElement)) throw new Error(`${field} is not an input`)
    return element
  }
  return ok({
    modal,
    combobox,
    okButton,
    inputs: {
      date: input('date'),
      start: input('start'),
      end: input('end'),
      text: input('text'),
      quantity: input('quantity'),
      unit: input('unit'),
      evidence: input('evidence'),
    },
  })
}

const isOneOf = (list: readonly string[], text: string): boolean => list.includes(text)

/** By its name, unless the label beside it belongs to another field; else by its label. */
function findField(modal: HTMLElement, marks: FieldMarks): HTMLElement | undefined {
  const named = marks.selector === null ? [] : all(modal, marks.selector)
  const [only] = named
  if (only instanceof HTMLInputElement && named.length === 1) {
    return isLabelledAsOther(modal, only, marks) ? undefined : only
  }
  const labelled = labelsOf(modal).filter((label) => isOneOf(marks.labels, labelText(label)))
  const [label] = labelled
  return label && labelled.length === 1 ? controlBeside(label, modal, marks.widget) : undefined
}

const labelsOf = (modal: HTMLElement) => all(modal, 'label')

function isLabelledAsOther(
  modal: HTMLElement,
  input: HTMLInputElement,
  marks: FieldMarks,
): boolean {
  const others = SITE.fields.filter((each) => each.field !== marks.field)
  return labelsOf(modal).some(
    (label) =>
      controlBeside(label, modal, 'text') === input &&
      others.some((other) => isOneOf(other.labels, labelText(label))),
  )
}

/** The one control that shares a wrapper with this label and with no other label. */
function controlBeside(
  label: HTMLElement,
  modal: HTMLElement,
  widget: FieldMarks['widget'],
): HTMLElement | undefined {
  for (let box = label.parentElement; box && box !== modal; box = box.parentElement) {
    if (all(box, 'label').length > 1) return undefined
    if (widget === 'select') {
      const boxes = all(box, '[role="combobox"]').filter((each) => asVueSelect(each))
      if (boxes.length === 1) return boxes[0]
      continue
    }
    const inputs = all(box, 'input:not([type="hidden"])')
    if (inputs.length === 1) return inputs[0]
    if (inputs.length > 1) return undefined
  }
  return undefined
}
