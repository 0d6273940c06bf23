import { FORM_FIELDS, plain } from '@jejak/shared/bkn/fill-entry'
import type { FormField, FormValues } from '@jejak/shared/bkn/fill-entry'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { formatMinute } from '@jejak/shared/calendar/day'
import { readTime } from '../page/dates.ts'
import { clockValue } from './clock.ts'
import { meaningsOf, readDate } from './date-format.ts'
import type { DateFormat } from './date-format.ts'
import type { Form } from './find-form.ts'
import { selectedOf } from './list-box.ts'
import { isFixed, valueIn } from './widgets.ts'

/** What the form holds now, in the field's own spelling. */
export function readForm(form: Form): FormValues {
  const { inputs } = form
  return {
    rencanaAksi: selectedOf(form.combobox),
    date: inputs.date.value,
    start: clockValue(inputs.start),
    end: clockValue(inputs.end),
    text: valueIn(inputs.text),
    quantity: valueIn(inputs.quantity),
    unit: valueIn(inputs.unit),
    evidence: valueIn(inputs.evidence),
  }
}

/**
 * The first field that does not hold what was meant. A day and a time may stand there in the field's own format. A
 * unit that the person has agreed to is the site's own; where the site fixes one and leaves it empty, there is none.
 */
export function wrongField(form: Form, wanted: FormValues, unit?: string): FormField | undefined {
  const held = readForm(form)
  return FORM_FIELDS.find((field) => {
    switch (field) {
      case 'date':
        return !holdsDay(form.inputs.date, wanted.date)
      case 'start':
      case 'end':
        return !holdsTime(held[field], wanted[field])
      case 'unit':
        return !isLeftEmpty(form) && !isUnit(held.unit, wanted.unit, unit)
      case 'rencanaAksi':
      case 'text':
      case 'quantity':
      case 'evidence':
        return plain(held[field]) !== plain(wanted[field])
    }
  })
}

/** The unit is the site's to fill in, and it has not. */
export const isLeftEmpty = ({ inputs }: Form): boolean =>
  isFixed(inputs.unit) && valueIn(inputs.unit) === ''

/** Why this field stops the filling: a unit of the site's own is something to agree to, anything else is not. */
export function rejected(field: FormField, { inputs }: Form): BknProblem {
  const own = valueIn(inputs.unit)
  return field === 'unit' && own !== ''
    ? problem('unit-differs', { field, message: own })
    : problem('value-rejected', { field })
}

/** Where the entry has no unit, the site's own is left standing. */
const isUnit = (held: string, wanted: string, agreed: string | undefined): boolean =>
  wanted === '' || plain(held) === plain(wanted) || (agreed !== undefined && plain(held) === agreed)

/** In which order a field writes day and month, where that was seen and not guessed. */
const orders = new WeakMap<HTMLInputElement, DateFormat>()
export const knowOrder = (input: HTMLInputElement, format: DateFormat): void =>
  void orders.set(input, format)

/** The field holds this day and cannot mean another one. */
export function holdsDay(input: HTMLInputElement, day: string): boolean {
  const meanings = meaningsOf(input.value).map(String)
  if (!meanings.includes(day)) return false
  if (meanings.length === 1) return true
  const order = orders.get(input)
  return order !== undefined && readDate(input.value, order) === day
}

export const holdsTime = (held: string, wanted: string): boolean => {
  const minute = readTime(held)
  return minute !== undefined && formatMinute(minute) === wanted
}
