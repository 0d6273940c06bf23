import { useEffect } from 'preact/hooks'

/** Ctrl+Z, or ⌘Z, takes back what a toast tells of. In a field with something in it, it is the field's own. */
export function useUndoKey(act: (() => void) | undefined): void {
  useEffect(() => {
    if (!act) return undefined
    const onKey = (event: KeyboardEvent) => {
      const isKey = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      if (!isKey || event.key.toLowerCase() !== 'z' || isWritten(event.target)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

const isWritten = (target: EventTarget | null): boolean =>
  (target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !/^(checkbox|radio)$/.test(target.type))) &&
  target.value !== ''
