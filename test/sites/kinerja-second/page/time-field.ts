import { element } from '../../google-docs/element.ts'
import { readTime, writeTime } from '../forms-of-time.ts'
import type { Family, Setting } from '../setting.ts'
import { listenToTyping, wrap } from './date-field.ts'
import type { Field } from './date-field.ts'
import { open } from './month-popup.ts'

type Minutes = number | undefined
const two = (value: number) => String(value).padStart(2, '0')

export function timeField(
  family: Family,
  time: Setting['time'],
  inputClass: string,
): Field<Minutes> {
  if (time.widget === 'selects') return twoSelects(time, inputClass)
  let model: Minutes
  const { widget, format } = time
  const input = element('input', {
    type: widget === 'native' ? 'time' : 'text',
    // Of the real form's three date and time inputs all have this name.
    ...(family === 'bootstrap' ? { name: 'date' } : {}),
    class: family === 'bootstrap' && widget !== 'native' ? 'mx-input' : inputClass,
    ...(widget === 'typed' || widget === 'mask' ? { placeholder: format.toLowerCase() } : {}),
    ...(widget === 'picker' ? { readonly: '' } : {}),
  })
  const show = () => void (input.value = writeTime(model, widget === 'native' ? 'HH:mm' : format))
  const take = (minutes: Minutes) => {
    model = minutes === undefined ? undefined : minutes - (minutes % time.step)
    show()
  }
  if (widget === 'native')
    input.addEventListener('change', () => take(readTime(input.value.slice(0, 5), 'HH:mm')))
  if (widget === 'typed')
    listenToTyping<Minutes | ''>(
      input,
      (typed) => (typed === '' ? '' : readTime(typed, format)),
      (value) => take(value === '' ? undefined : value),
      show,
    )
  if (widget === 'mask') listenToMask(input, format, take, show)
  if (widget === 'picker')
    input.addEventListener('click', () => openColumns(family, time.step, take))
  return {
    root: wrap(family, widget === 'native' ? 'native' : 'mx', input),
    get: () => model,
    set: (minutes) => {
      model = minutes
      show()
    },
  }
}

/** As input masks do: whatever is typed, its digits are put in their places; a full value counts at once. */
function listenToMask(
  input: HTMLInputElement,
  format: Setting['time']['format'],
  take: (minutes: Minutes) => void,
  show: () => void,
): void {
  const separator = format === 'HH.mm' ? '.' : ':'
  const length = format === 'HH:mm:ss' ? 6 : 4
  input.addEventListener('input', () => {
    const digits = input.value.replaceAll(/\D/g, '').slice(0, length)
    const masked = digits.match(/\d{1,2}/g)?.join(separator) ?? ''
    input.value = masked
    if (digits.length === length) {
      const read = readTime(masked, format)
      if (read === undefined) show()
      else take(read)
    }
  })
  input.addEventListener('blur', show)
}

function twoSelects(time: Setting['time'], inputClass: string): Field<Minutes> {
  const list = (name: string, upTo: number, step: number) => {
    const values = Array.from({ length: Math.ceil(upTo / step) }, (_, index) => two(index * step))
    const options = values.map((value) => element('option', { value }, value))
    return element(
      'select',
      { class: inputClass, 'aria-label': name },
      element('option', { value: '' }, '--'),
      ...options,
    )
  }
  const hour = list('Jam', 24, 1)
  const minute = list('Menit', 60, time.step)
  let model: Minutes
  const take = () => {
    model =
      hour.value === '' || minute.value === ''
        ? undefined
        : Number(hour.value) * 60 + Number(minute.value)
  }
  hour.addEventListener('change', take)
  minute.addEventListener('change', take)
  return {
    root: element('div', { class: 'd-flex' }, hour, ' : ', minute),
    get: () => model,
    set: (minutes) => {
      model = minutes
      hour.value = minutes === undefined ? '' : two(Math.floor(minutes / 60))
      minute.value = minutes === undefined ? '' : two(minutes % 60)
    },
  }
}

function openColumns(family: Family, step: number, take: (minutes: Minutes) => void): void {
  let hour: number | undefined
  let minute: number | undefined
  const classes =
    family === 'bootstrap'
      ? ['mx-time-column', 'mx-time-item']
      : ['el-time-spinner__list', 'el-time-spinner__item']
  const popup = element('div', {
    class:
      family === 'bootstrap' ? 'mx-datepicker-main mx-datepicker-popup' : 'el-time-panel el-popper',
  })
  const finish = () => {
    popup.remove()
    take((hour ?? 0) * 60 + (minute ?? 0))
  }
  const column = (name: string, upTo: number, by: number, pick: (value: number) => void) => {
    const items = Array.from({ length: Math.ceil(upTo / by) }, (_, index) => {
      const item = element('li', { class: classes[1] ?? '' }, two(index * by))
      item.addEventListener('click', () => pick(index * by))
      return item
    })
    return element('ul', { class: classes[0] ?? '', 'aria-label': name }, ...items)
  }
  const confirm = element('button', { type: 'button', class: 'el-time-panel__btn confirm' }, 'OK')
  confirm.addEventListener('click', finish)
  popup.append(
    column('Jam', 24, 1, (value) => (hour = value)),
    column('Menit', 60, step, (value) => {
      minute = value
      // vue2-datepicker takes each choice at once; Element waits for its own OK.
      if (family === 'bootstrap' || family === 'plain') finish()
    }),
    ...(family === 'element' || family === 'material' ? [confirm] : []),
  )
  open(popup)
}
