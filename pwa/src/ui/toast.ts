import { signal } from '@preact/signals'
import { t } from '../i18n.ts'

export type Toast = {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** A region that was moved with the dialog it was in speaks only of what changes afterwards. */
const SPOKEN_AFTER_MS = 100

/** What is said now, for the eye and for the ear. Drawn by `Toasts`. */
export const shownToast = signal<Toast | null>(null)
export const spokenText = signal('')

/** Says something once: on screen with an optional way back, and in the one live region. */
export function say(text: string, action?: Toast['action']): void {
  shownToast.value = action ? { text, action } : { text }
  announce(action ? `${text} ${t('toast.key', { label: action.label })}` : text)
}

/** Only for ears: what the eye sees anyway. */
export function announce(text: string): void {
  setTimeout(() => {
    // The same words twice are no change, and would be said once.
    spokenText.value = spokenText.value === text ? `${text}\u00a0` : text
  }, SPOKEN_AFTER_MS)
}
