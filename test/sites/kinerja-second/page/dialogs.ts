import { element } from '../../google-docs/element.ts'
import type { Confirm } from '../setting.ts'
import type { Frame } from './frame.ts'
import { open } from './month-popup.ts'

/** Asks with the dialog of the setting; true when the person said yes. */
export function ask(how: Confirm, question: string, frame: Frame): Promise<boolean> {
  if (how === 'none') return Promise.resolve(true)
  if (how === 'native') return Promise.resolve(globalThis.confirm(question))
  return new Promise((resolve) => {
    if (how === 'swal') {
      openSwal('warning', question, '', [
        ['Ya, simpan!', 'swal2-confirm', () => resolve(true)],
        ['Batal', 'swal2-cancel', () => resolve(false)],
      ])
      return
    }
    const no = frame.button('Tidak', 'quiet')
    const yes = frame.button('Ya', 'main')
    const dialog = frame.dialog('Konfirmasi', [element('p', {}, question)], [no, yes])
    no.addEventListener('click', () => (dialog.close(), resolve(false)))
    yes.addEventListener('click', () => (dialog.close(), resolve(true)))
  })
}

/** A message that stays until it is pressed away. */
export function tellInDialog(kind: 'success' | 'error', title: string, text: string): void {
  openSwal(kind, title, text, [['OK', 'swal2-confirm', () => undefined]])
}

/** A message that goes by itself after some seconds. */
export function tellInToast(kind: 'success' | 'error', text: string, ms: number): void {
  const toast = element('div', { class: `toast toast-${kind}`, role: 'alert' }, text)
  open(toast)
  setTimeout(() => toast.remove(), ms)
}

type SwalButton = readonly [label: string, name: string, press: () => void]

function openSwal(kind: string, title: string, text: string, buttons: readonly SwalButton[]): void {
  const pressed = buttons.map(([label, name, press]) => {
    const made = element('button', { type: 'button', class: `${name} swal2-styled` }, label)
    made.addEventListener('click', () => {
      close()
      press()
    })
    return made
  })
  const popup = element(
    'div',
    {
      class: `swal2-popup swal2-modal swal2-icon-${kind} swal2-show`,
      role: 'dialog',
      'aria-modal': 'true',
    },
    element('h2', { class: 'swal2-title' }, title),
    element('div', { class: 'swal2-html-container' }, text),
    element('div', { class: 'swal2-actions' }, ...pressed),
  )
  const container = element(
    'div',
    { class: 'swal2-container swal2-center swal2-backdrop-show' },
    popup,
  )
  const close = () => container.remove()
  open(container)
}
