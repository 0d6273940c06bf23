import { element } from '../../google-docs/element.ts'
import type { Plan } from '../records.ts'
import type { Field } from './date-field.ts'
import { nextId } from './frame.ts'
import { open } from './month-popup.ts'
import { makeList } from './plan-list.ts'
import type { PlanOptions } from './plan-list.ts'

/** A text field whose list lies at the end of the page. */
export function combobox(options: PlanOptions): Field<string> {
  let model = ''
  let text = ''
  const id = nextId('listbox')
  const input = element('input', {
    type: 'text',
    role: 'combobox',
    class: options.inputClass,
    autocomplete: 'off',
    placeholder: 'Pilih rencana aksi',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-controls': id,
  })
  const list = element('div', { id, role: 'listbox' })
  const state = makeList(options, list, 'option')
  const popup = element('div', { class: 'select-popper' }, list)
  const choose = (plan: Plan) => {
    model = plan.id
    text = plan.text
    close()
    options.onChoose(plan)
  }
  const show = () => {
    if (popup.isConnected) return
    input.setAttribute('aria-expanded', 'true')
    open(popup)
    state.draw(choose)
  }
  const close = () => {
    popup.remove()
    input.setAttribute('aria-expanded', 'false')
    state.filter('')
    input.value = text
  }
  input.addEventListener('click', show)
  input.addEventListener('input', () => {
    state.filter(input.value)
    show()
    state.draw(choose)
  })
  input.addEventListener('blur', close)
  state.start(() => {
    if (popup.isConnected) state.draw(choose)
  })
  return {
    root: input,
    get: () => model,
    set: (plan) => {
      model = plan
      text = state.textOf(plan)
      input.value = text
    },
  }
}

/** A button that opens a list with a search of its own. */
export function buttonList(options: PlanOptions): Field<string> {
  let model = ''
  const button = element(
    'button',
    {
      type: 'button',
      class: options.inputClass,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
    },
    'Pilih rencana aksi',
  )
  const search = element('input', { type: 'search', placeholder: 'Cari…' })
  const list = element('ul', { role: 'listbox' })
  const popup = element('div', { class: 'popover' }, search, list)
  const state = makeList(options, list, 'dropdown-item')
  const close = () => {
    popup.remove()
    button.setAttribute('aria-expanded', 'false')
  }
  const choose = (plan: Plan) => {
    model = plan.id
    button.textContent = plan.text
    close()
    options.onChoose(plan)
  }
  button.addEventListener('click', () => {
    if (popup.isConnected) return close()
    open(popup)
    button.setAttribute('aria-expanded', 'true')
    state.draw(choose)
  })
  search.addEventListener('input', () => {
    state.filter(search.value)
    state.draw(choose)
  })
  state.start(() => {
    if (popup.isConnected) state.draw(choose)
  })
  return {
    root: button,
    get: () => model,
    set: (plan) => {
      model = plan
      button.textContent = plan === '' ? 'Pilih rencana aksi' : state.textOf(plan)
    },
  }
}
