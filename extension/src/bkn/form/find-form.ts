import type { FormField } from '@jejak/shared/bkn/fill-entry'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { all, buttonsWith, isVisible, labelText, labelWords } from '../page/see.ts'
import { SITE } from '../page/site.ts'
import type { FieldMarks } from '../page/site.ts'
import { asListBox, LIST_BOXES } from './list-box.ts'
import { asClockLists } from './clock.ts'
import type { Clock } from './clock.ts'
import { isControl } from './widgets.ts'
import type { Control } from './widgets.ts'

export type Form = {
  readonly modal: HTMLElement
  readonly combobox: HTMLElement
  readonly inputs: Readonly<Record<'start' | 'end', Clock>> & {
    readonly date: HTMLInputElement
  } & Readonly<Record<'text' | 'quantity' | 'unit' | 'evidence', Control>>
  readonly okButton: HTMLElement
}

/** The open dialog: the form where it is among several, else whatever it is. */
export function openModal(): HTMLElement | undefined {
  const open = all(document, OPEN_DIALOGS).filter(isVisible)
  return open.find(hasTitle) ?? open[0]
}

const OPEN_DIALOGS = '.modal.show, [role="dialog"][aria-modal="true"], dialog[open]'

/** The words that name a dialog, wherever its library puts them. */
function hasTitle(modal: HTMLElement): boolean {
  const titles = all(modal, 'h1, h2, h3, h4, h5, h6, [class*="title"]').map(labelText)
  const named = labelWords(modal.getAttribute('aria-label') ?? '')
  return [named, ...titles].some((title) => isOneOf(SITE.title, title))
}

/** Every part of the form, or the first one that is not there beyond doubt. Nothing is guessed. */
export function findForm(): Result<Form, BknProblem> {
  const modal = openModal()
  if (!modal) return fail(problem('form-not-opened'))
  if (!hasTitle(modal)) {
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
  const control = (field: FormField): Control => {
    const element = found.get(field)
    if (!isControl(element)) throw new Error(`${field} is not a field`)
    return element
  }
  const [date, start, end] = [found.get('date'), found.get('start'), found.get('end')]
  if (!(date instanceof HTMLInputElement)) return fail(problem('form-unknown', { field: 'date' }))
  const startClock = start && asClock(start)
  if (!startClock) return fail(problem('form-unknown', { field: 'start' }))
  const endClock = end && asClock(end)
  if (!endClock) return fail(problem('form-unknown', { field: 'end' }))
  return ok({
    modal,
    combobox,
    okButton,
    inputs: {
      date,
      start: startClock,
      end: endClock,
      text: control('text'),
      quantity: control('quantity'),
      unit: control('unit'),
      evidence: control('evidence'),
    },
  })
}

const isOneOf = (list: readonly string[], text: string): boolean => list.includes(text)

/** A field, or the two lists of which this is the first. */
function asClock(control: HTMLElement): Clock | undefined {
  if (control instanceof HTMLInputElement) return control
  for (let box = control.parentElement; box; box = box.parentElement) {
    const lists = asClockLists(all(box, CONTROLS))
    if (lists) return lists
    if (all(box, CONTROLS).length > 2) return undefined
  }
  return undefined
}

const CONTROLS = 'input:not([type="hidden"]), textarea, select'

/** By its name, unless the label beside it belongs to another field; else by its label. */
function findField(modal: HTMLElement, marks: FieldMarks): HTMLElement | undefined {
  const named = marks.selector === null ? [] : all(modal, marks.selector)
  const [only] = named
  if (isControl(only) && named.length === 1) {
    return isLabelledAsOther(modal, only, marks) ? undefined : only
  }
  const labelled = labelsOf(modal).filter((label) => isOneOf(marks.labels, labelText(label)))
  const [label] = labelled
  return label && labelled.length === 1 ? controlBeside(label, modal, marks.widget) : undefined
}

const labelsOf = (modal: HTMLElement) => all(modal, 'label')

function isLabelledAsOther(modal: HTMLElement, input: Control, marks: FieldMarks): boolean {
  const others = SITE.fields.filter((each) => each.field !== marks.field)
  return labelsOf(modal).some(
    (label) =>
      controlBeside(label, modal, 'text') === input &&
      others.some((other) => isOneOf(other.labels, labelText(label))),
  )
}

/** The one control that the label names, or that shares a wrapper with this label and with no other label. */
function controlBeside(
  label: HTMLElement,
  modal: HTMLElement,
  widget: FieldMarks['widget'],
): HTMLElement | undefined {
  const named = label instanceof HTMLLabelElement ? label.control : null
  if (named !== null && modal.contains(named)) {
    const isChoice =
      widget === 'select'
        ? asListBox(named) !== undefined
        : isControl(named) && (widget !== 'clock' || named instanceof HTMLInputElement)
    if (isChoice) return named
  }
  for (let box = label.parentElement; box && box !== modal; box = box.parentElement) {
    if (all(box, 'label').length > 1) return undefined
    if (widget === 'select') {
      const boxes = all(box, LIST_BOXES).filter((each) => asListBox(each))
      if (boxes.length === 1) return boxes[0]
      continue
    }
    const inputs = all(box, CONTROLS)
    if (inputs.length === 1) return inputs[0]
    // The first of two lists stands for both; the date has no such field.
    if (widget === 'clock' && asClockLists(inputs)) return inputs[0]
    if (inputs.length > 1) return undefined
  }
  return undefined
}
