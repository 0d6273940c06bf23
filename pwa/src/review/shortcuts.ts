import { signal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { keepPreference, readPreference } from '../storage/preference.ts'

/** Single keys can be switched off (WCAG 2.1.4): speech input triggers them by accident. */
export const areShortcutsOn = signal(readPreference('jejak-shortcuts') !== 'off')

export function setShortcuts(isOn: boolean): void {
  areShortcutsOn.value = isOn
  keepPreference('jejak-shortcuts', isOn ? 'on' : 'off')
}

type Acts = {
  readonly approve: (id: string) => void
  readonly giveBack: (id: string) => void
  readonly select: (id: string) => void
  readonly help: () => void
}

/** `j` and `k` walk through the items of the region, `a`, `r` and space act on the one in focus, `?` explains. */
export function useShortcuts(region: RefObject<HTMLElement | null>, acts: Acts): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!areShortcutsOn.value || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      if (press(event.key, region.current, acts)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

/** True when the key meant something here. */
function press(key: string, region: HTMLElement | null, acts: Acts): boolean {
  const items = [...(region?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])]
  const at = items.findIndex((item) => item.contains(document.activeElement))
  const current = items[at]
  const id = current?.dataset['entry']
  if (key === '?') acts.help()
  else if (key === 'j') focus(items[Math.min(at + 1, items.length - 1)])
  else if (key === 'k') focus(items[Math.max(at - 1, 0)])
  else if (id === undefined) return false
  else if (key === 'a') {
    focus(items[at + 1] ?? items[at - 1])
    acts.approve(id)
  } else if (key === 'r') acts.giveBack(id)
  // On a control inside the item, space belongs to that control.
  else if (key === ' ' && document.activeElement === current) acts.select(id)
  else return false
  return true
}

function focus(item: HTMLElement | undefined): void {
  item?.focus()
  item?.scrollIntoView({ block: 'nearest' })
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox'))
