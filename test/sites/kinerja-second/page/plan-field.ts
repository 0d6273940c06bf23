import { element } from '../../google-docs/element.ts'
import type { Plan } from '../records.ts'
import type { Field } from './date-field.ts'
import { nextId } from './frame.ts'
import { makeList, repeat, written } from './plan-list.ts'
import type { PlanOptions } from './plan-list.ts'
import { buttonList, combobox } from './plan-popups.ts'

/** The list of rencana aksi, in one of four shapes. What is chosen is the id of a plan, or ''. */
export function planField(options: PlanOptions): Field<string> {
  if (options.plan.widget === 'native') return nativeList(options)
  if (options.plan.widget === 'vs') return vueSelect(options)
  return options.plan.widget === 'combobox' ? combobox(options) : buttonList(options)
}

function nativeList({ plan, inputClass, pace, load, onChoose }: PlanOptions): Field<string> {
  const select = element('select', { class: inputClass })
  const placeholder = element('option', { value: '' }, 'Pilih rencana aksi')
  select.append(placeholder)
  let plans: readonly Plan[] = []
  const draw = () => {
    const kept = select.value
    select.replaceChildren(
      placeholder,
      ...plans.map((each) => element('option', { value: each.id }, written(each, plan.spaced))),
    )
    select.value = kept
  }
  void load().then((found) => {
    plans = found
    draw()
    if (plan.rerenderMs !== undefined) repeat(select, plan.rerenderMs * pace, draw)
  })
  select.addEventListener('change', () => {
    const found = plans.find(({ id }) => id === select.value)
    if (found !== undefined) onChoose(found)
  })
  return { root: select, get: () => select.value, set: (id) => void (select.value = id) }
}

function vueSelect(options: PlanOptions): Field<string> {
  let model = ''
  const id = nextId('vs')
  const search = element('input', {
    type: 'search',
    class: 'vs__search',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
  })
  const selected = element('div', { class: 'vs__selected-options' }, search)
  const arrow = element(
    'div',
    { class: 'vs__actions' },
    element('span', { class: 'vs__open-indicator' }, '▾'),
  )
  const toggle = element(
    'div',
    {
      class: 'vs__dropdown-toggle',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-owns': `${id}__listbox`,
      'aria-label': 'Search for option',
    },
    selected,
    arrow,
  )
  const list = element('ul', {
    id: `${id}__listbox`,
    role: 'listbox',
    class: 'vs__dropdown-menu',
    style: 'display:none',
  })
  const root = element(
    'div',
    { class: 'v-select vs--single vs--searchable', dir: 'auto' },
    toggle,
    list,
  )
  const state = makeList(options, list, 'vs__dropdown-option')
  const isOpen = () => toggle.getAttribute('aria-expanded') === 'true'
  const setOpen = (now: boolean) => {
    toggle.setAttribute('aria-expanded', String(now))
    list.style.display = now ? '' : 'none'
    if (!now) {
      search.value = ''
      state.filter('')
    }
    draw()
  }
  const choose = (plan: Plan) => {
    set(plan.id, plan.text)
    setOpen(false)
    options.onChoose(plan)
  }
  const draw = () => (isOpen() ? state.draw(choose) : list.replaceChildren())
  const set = (plan: string, text: string) => {
    model = plan
    selected.querySelector('.vs__selected')?.remove()
    if (plan !== '') selected.prepend(element('span', { class: 'vs__selected' }, text))
  }
  toggle.addEventListener('mousedown', (event) => {
    if (event.target === search && isOpen()) return
    if (event.target !== search) event.preventDefault()
    setOpen(!isOpen())
  })
  search.addEventListener('input', () => {
    state.filter(search.value)
    if (isOpen()) draw()
    else setOpen(true)
  })
  state.start(draw)
  return { root, get: () => model, set: (plan) => set(plan, state.textOf(plan)) }
}
