import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

type Control = HTMLInputElement | HTMLTextAreaElement
const WRITTEN = 'textarea, input:not([type=checkbox], [type=radio], [type=file])'

/**
 * Opens a dialog over the panel. The focus begins in its first field, or on its heading where there is only something to
 * read, and goes back to whatever opened it. Escape leaves a dialog in which nothing was typed; otherwise it goes to the
 * last button, which is the one that leaves, so that no words are lost by a key.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const own = dialog.current
    if (!own) return undefined
    own.showModal()
    const heading = own.querySelector<HTMLElement>('h2')
    heading?.setAttribute('tabindex', '-1')
    ;(own.querySelector<HTMLElement>(WRITTEN) ?? heading)?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !isTyped(own)) return
      event.preventDefault()
      ;[...own.querySelectorAll('button')].at(-1)?.focus()
    }
    own.addEventListener('keydown', onKey)
    return () => {
      own.removeEventListener('keydown', onKey)
      // The browser gives the focus back to what had it before.
      own.close()
    }
  }, [])
  return dialog
}

/** Fields of the panel begin with what they were given and keep it as their default. */
const isTyped = (part: Element): boolean =>
  [...part.querySelectorAll<Control>(WRITTEN)].some(
    ({ value, defaultValue }) => value !== defaultValue,
  )
