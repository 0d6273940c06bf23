import { isVisible } from '../page/see.ts'

/**
 * Tells, asked again and again, whether this dialog has closed or begun to. Bootstrap takes `show` away first
 * and fades afterwards; another dialog may never have had it.
 */
export function closing(modal: HTMLElement): () => boolean {
  const hadShow = modal.classList.contains('show')
  return () =>
    !modal.isConnected || !isVisible(modal) || (hadShow && !modal.classList.contains('show'))
}
