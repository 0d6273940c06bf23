import { element } from '../../google-docs/element.ts'
import { readDay, writeDay } from '../forms-of-time.ts'
import type { DateFormat, Family } from '../setting.ts'
import { openMonthPopup } from './month-popup.ts'

/** One field of the form: what is shown, and what will be sent. */
export type Field<Value> = { readonly root: HTMLElement; get(): Value; set(value: Value): void }

type DateOptions = {
  readonly family: Family
  readonly widget: 'typed' | 'picker' | 'native'
  readonly format: DateFormat
  readonly inputClass: string
  readonly today: string
  onChange?(day: string): void
}

export function dateField(options: DateOptions): Field<string> {
  const { family, widget, format, inputClass, today } = options
  let model = ''
  const input = element('input', {
    type: widget === 'native' ? 'date' : 'text',
    name: 'date',
    autocomplete: 'off',
    class: family === 'bootstrap' && widget !== 'native' ? 'mx-input' : inputClass,
    ...(widget === 'typed' ? { placeholder: format.toLowerCase() } : {}),
    ...(widget === 'picker' ? { readonly: '' } : {}),
  })
  const show = () => void (input.value = widget === 'native' ? model : writeDay(model, format))
  const take = (day: string) => {
    model = day
    show()
    options.onChange?.(day)
  }
  if (widget === 'native') input.addEventListener('change', () => take(input.value))
  if (widget === 'typed')
    listenToTyping(input, (typed) => (typed === '' ? '' : readDay(typed, format)), take, show)
  if (widget === 'picker') {
    let popup: { close(): void } | undefined
    input.addEventListener('click', () => {
      popup?.close()
      popup = openMonthPopup(family, model === '' ? today : model, take)
    })
  }
  return {
    root: wrap(family, widget === 'native' ? 'native' : 'mx', input),
    get: () => model,
    set: (day) => {
      model = day
      show()
    },
  }
}

/** vue2-datepicker and Element take what was typed at `change`, and only after an `input`; what they cannot read goes back. */
export function listenToTyping<Value>(
  input: HTMLInputElement,
  read: (typed: string) => Value | undefined,
  take: (value: Value) => void,
  show: () => void,
): void {
  let typed: string | undefined
  input.addEventListener('input', () => {
    typed = input.value
  })
  const commit = () => {
    if (typed === undefined) return
    const value = read(typed)
    typed = undefined
    if (value === undefined) show()
    else take(value)
  }
  input.addEventListener('change', commit)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') commit()
  })
}

/** The wrapping the libraries put around an input with a popup. */
export function wrap(family: Family, kind: 'mx' | 'native', input: HTMLElement): HTMLElement {
  if (kind === 'native' || family === 'plain') return input
  if (family === 'bootstrap')
    return element(
      'div',
      { class: 'mx-datepicker' },
      element('div', { class: 'mx-input-wrapper' }, input),
    )
  if (family === 'element')
    return element(
      'div',
      { class: 'el-form-item__content' },
      element('div', { class: 'el-input el-date-editor' }, input),
    )
  return element('div', { class: 'v-text-field__slot' }, input)
}
