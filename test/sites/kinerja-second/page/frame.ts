import { element } from '../../google-docs/element.ts'
import type { Family } from '../setting.ts'

/** The markup of one component library: how it wraps fields, dialogs and buttons. */
export type Frame = {
  readonly inputClass: string
  button(label: string, kind: 'main' | 'quiet' | 'add'): HTMLButtonElement
  field(label: string, control: HTMLElement, help?: string): HTMLElement
  /** Where a message about this field is shown. */
  complain(field: HTMLElement, text: string | undefined): void
  dialog(title: string, body: readonly Node[], buttons: readonly Node[]): Dialog
}
export type Dialog = { readonly root: HTMLElement; close(): void }

let counter = 0

/** A new id, as component libraries number what they make. */
export const nextId = (name: string): string => `${name}-${(counter += 1)}`

const BUTTONS = {
  bootstrap: { main: 'btn btn-primary', quiet: 'btn btn-light-secondary', add: 'btn btn-success' },
  element: {
    main: 'el-button el-button--primary',
    quiet: 'el-button el-button--default',
    add: 'el-button el-button--success',
  },
  material: {
    main: 'v-btn v-btn--text primary--text',
    quiet: 'v-btn v-btn--text',
    add: 'v-btn v-btn--has-bg success',
  },
  plain: { main: 'primary', quiet: 'quiet', add: 'add' },
} as const

const FIELDS = {
  bootstrap: {
    wrap: 'form-group',
    label: 'form-label',
    error: 'invalid-feedback d-block',
    input: 'form-control',
  },
  element: {
    wrap: 'el-form-item',
    label: 'el-form-item__label',
    error: 'el-form-item__error',
    input: 'el-input__inner',
  },
  material: {
    wrap: 'v-input v-text-field',
    label: 'v-label',
    error: 'v-messages__message',
    input: 'v-field__input',
  },
  plain: { wrap: 'field', label: '', error: 'error', input: '' },
} as const

export function makeFrame(family: Family): Frame {
  const classes = FIELDS[family]
  return {
    inputClass: classes.input,
    button: (label, kind) =>
      element(
        'button',
        { type: 'button', class: BUTTONS[family][kind] },
        family === 'bootstrap' || family === 'plain' ? label : element('span', {}, label),
      ),
    field(label, control, help) {
      const focusable = control.matches('input, select, textarea, button')
        ? control
        : control.querySelector('input, select, textarea, button')
      if (focusable !== null && focusable.id === '') focusable.id = nextId('f')
      const target = family === 'bootstrap' ? {} : { for: focusable?.id ?? '' }
      const name = element('label', { class: classes.label, ...target }, label)
      const parts =
        // Vuetify floats the label in the field, behind the input.
        family === 'material' ? [control, name] : [name, control]
      const note = help === undefined ? [] : [element('small', { class: 'text-muted' }, help)]
      return element('div', { class: classes.wrap }, ...parts, ...note)
    },
    complain(field, text) {
      field.querySelector('[data-complaint]')?.remove()
      if (text === undefined) return
      const told = element('div', { class: classes.error, 'data-complaint': '' }, text)
      field.append(told)
      field.querySelector('input, select, textarea')?.setAttribute('aria-invalid', 'true')
    },
    dialog: (title, body, buttons) => openDialog(family, title, body, buttons),
  }
}

function openDialog(
  family: Family,
  title: string,
  body: readonly Node[],
  buttons: readonly Node[],
): Dialog {
  if (family === 'plain') {
    const form = element('form', { method: 'dialog' }, ...body, element('footer', {}, ...buttons))
    form.addEventListener('submit', (event) => event.preventDefault())
    const root = element('dialog', {}, element('h2', {}, title), form)
    document.body.append(root)
    root.showModal()
    return { root, close: () => root.remove() }
  }
  const root = framed(family, title, body, buttons)
  document.body.append(root)
  // The libraries fade in and out; while they fade out the dialog is still in the page.
  setTimeout(() => root.classList.add(family === 'bootstrap' ? 'show' : 'is-open'), 30)
  return {
    root,
    close: () => {
      root.classList.remove('show', 'is-open')
      setTimeout(() => root.remove(), 40)
    },
  }
}

function framed(
  family: Exclude<Family, 'plain'>,
  title: string,
  body: readonly Node[],
  buttons: readonly Node[],
): HTMLElement {
  if (family === 'bootstrap') {
    const content = element(
      'div',
      { class: 'modal-content' },
      element('div', { class: 'modal-header' }, element('h5', { class: 'modal-title' }, title)),
      element('div', { class: 'modal-body' }, ...body),
      element('div', { class: 'modal-footer' }, ...buttons),
    )
    const shell = element('div', { class: 'modal-dialog' }, content)
    return element('div', { class: 'modal fade', role: 'dialog', style: 'display:block' }, shell)
  }
  if (family === 'element') {
    const dialog = element(
      'div',
      { class: 'el-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
      element(
        'header',
        { class: 'el-dialog__header' },
        element('span', { class: 'el-dialog__title' }, title),
      ),
      element('div', { class: 'el-dialog__body' }, ...body),
      element('footer', { class: 'el-dialog__footer' }, ...buttons),
    )
    return element('div', { class: 'el-overlay' }, dialog)
  }
  const card = element(
    'div',
    { class: 'v-card' },
    element('div', { class: 'v-card__title' }, title),
    element('div', { class: 'v-card__text' }, ...body),
    element('div', { class: 'v-card__actions' }, ...buttons),
  )
  return element(
    'div',
    { class: 'v-dialog v-dialog--active', role: 'dialog', 'aria-modal': 'true' },
    card,
  )
}
