import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { restOf } from '../page/site.ts'
import type { Patience } from '../page/site.ts'
import { secondDialog, shownButtons } from './second-dialog.ts'

/** More questions than this are none that a click can answer. */
const MAX_ANSWERS = 4

/** Looks after dialogs from the press of OK on: asked again and again, it answers what only confirms. */
export type Dialogs = {
  /** A question for the person, once it has stood still for a moment; undefined while there is none. */
  look(this: void): BknProblem | undefined
  /** Something stands over the page, whatever it is. */
  isOpen(this: void): boolean
}

/**
 * "Are you sure?" is what OK meant, and "saved" is in the way of the next entry: both are answered, each once. Any
 * other dialog is the person's.
 * @param form the dialog that holds the form; made before OK is pressed, so that older buttons are known
 */
export function dialogsOver(form: HTMLElement | null, patience: Patience): Dialogs {
  const known = new Set(shownButtons(document))
  let asked: { readonly text: string; readonly at: number } | undefined
  let answers = 0
  return {
    isOpen: () => secondDialog(form, known) !== undefined,
    look() {
      const dialog = secondDialog(form, known)
      if (dialog === undefined) {
        asked = undefined
        return undefined
      }
      if (dialog.is === 'asks' || answers >= MAX_ANSWERS) {
        const text = dialog.is === 'asks' ? dialog.message : ''
        if (asked?.text !== text) asked = { text, at: performance.now() }
        const isAtRest = performance.now() - asked.at >= 2 * restOf(patience)
        return isAtRest ? problem('site-asks', { message: text }) : undefined
      }
      const button = dialog.is === 'sure' ? dialog.yes : dialog.away
      known.add(button)
      answers += 1
      button.click()
      return undefined
    },
  }
}
