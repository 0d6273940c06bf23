import type { Form } from './find-form.ts'

const watched = new WeakSet<HTMLElement>()
const pressed = new WeakSet<HTMLElement>()

/** Notices from now on when the person presses OK in this form; our own press is not a trusted one. */
export function watchPress({ modal, okButton }: Form): void {
  pressed.delete(modal)
  if (watched.has(okButton)) return
  watched.add(okButton)
  okButton.addEventListener('click', (event) => event.isTrusted && pressed.add(modal), true)
}

/** The person has pressed OK since the form was opened for filling. */
export const isPressed = ({ modal }: Form): boolean => pressed.has(modal)
