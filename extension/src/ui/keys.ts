import { useEffect, useRef } from 'preact/hooks'

/** A field with text of its own: what is typed there is text, and the browser has its own undo for it. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type))

export const hasModifier = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.altKey || event.metaKey

/**
 * Keys for a part of the page while something in it has the focus. They repeat what its buttons do, so nobody
 * depends on knowing them.
 */
export function useKeys<Part extends HTMLElement>(onKey: (event: KeyboardEvent) => void) {
  const part = useRef<Part>(null)
  const latest = useRef(onKey)
  latest.current = onKey
  useEffect(() => {
    const element = part.current
    const listen = (event: KeyboardEvent) => latest.current(event)
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  })
  return part
}
