import type { Form } from './find-form.ts'

const watched = new WeakSet<HTMLElement>()
const pressed = new WeakSet<HTMLElement>()
const touched = new WeakSet<HTMLElement>()

/** Notices from now on what the person does in this form; our own doing is not trusted by the browser. */
export function watchPerson({ modal, okButton }: Form): void {
  pressed.delete(modal)
  touched.delete(modal)
  if (watched.has(okButton)) return
  watched.add(okButton)
  const touch = (event: Event) => event.isTrusted && touched.add(modal)
  modal.addEventListener('pointerdown', touch, true)
  modal.addEventListener('keydown', touch, true)
  okButton.addEventListener('click', (event) => event.isTrusted && pressed.add(modal), true)
}

/** The person has pressed OK since the form was opened for filling. */
export const isPressed = (modal: HTMLElement): boolean => pressed.has(modal)

/** The person may have changed a field since then. */
export const isTouched = (modal: HTMLElement): boolean => touched.has(modal)
