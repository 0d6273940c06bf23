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

/** What has the focus: a row of the list, or an entry of the open day. */
export type Spot =
  | { readonly part: 'row'; readonly key: string }
  | { readonly part: 'entry'; readonly id: string }

type Acts = {
  readonly approve: (spot: Spot) => void
  readonly giveBack: (spot: Spot) => void
  readonly approveClean: () => void
  readonly undo: () => void
  readonly leave: () => void
  readonly help: () => void
}

/**
 * Single keys of the queue. They mean something while the focus is in it, or nowhere in particular (the page was just
 * opened); never while somebody types or a dialog is open.
 */
export function useShortcuts(region: RefObject<HTMLElement | null>, acts: Acts): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!areShortcutsOn.value || event.ctrlKey || event.metaKey || event.altKey) return
      if (!region.current || !isHere(region.current) || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      if (press(event.key, region.current, acts)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

const isHere = (region: HTMLElement): boolean => {
  const active = document.activeElement
  return active === null || active === document.body || region.contains(active) || isHeading(active)
}

const isHeading = (active: Element): boolean => active.matches('main, h1')

/** True when the key meant something here. */
function press(key: string, region: HTMLElement, acts: Acts): boolean {
  const spot = spotOf(document.activeElement)
  switch (key) {
    case '?':
      acts.help()
      return true
    case 'j':
    case 'ArrowDown':
      return walk(region, key, 1)
    case 'k':
    case 'ArrowUp':
      return walk(region, key, -1)
    case 'A':
      acts.approveClean()
      return true
    case 'u':
      acts.undo()
      return true
    case 'Escape':
      acts.leave()
      return true
    case 'a':
      if (spot) acts.approve(spot)
      return spot !== null
    case 'r':
      if (spot) acts.giveBack(spot)
      return spot !== null
    default:
      return false
  }
}

function spotOf(active: Element | null): Spot | null {
  const id = active?.closest<HTMLElement>('[data-entry]')?.dataset['entry']
  if (id !== undefined) return { part: 'entry', id }
  const key = active?.closest<HTMLElement>('[data-row]')?.dataset['row']
  return key === undefined ? null : { part: 'row', key }
}

/** To the next entry within a day, to the next row elsewhere. Arrows scroll the page unless one of them has the focus. */
function walk(region: HTMLElement, key: string, step: 1 | -1): boolean {
  const active = document.activeElement
  const rows = [...region.querySelectorAll<HTMLElement>('.queue-side:not([hidden]) [data-row]')]
  const isInDay = rows.length === 0 || active?.closest('.day-detail') !== null
  const items =
    active && isInDay && !active.matches('body')
      ? [...region.querySelectorAll<HTMLElement>('[data-entry]')]
      : rows.length > 0
        ? rows
        : [...region.querySelectorAll<HTMLElement>('[data-entry]')]
  const at = items.findIndex((item) => item.contains(active))
  if (key.startsWith('Arrow') && (at < 0 || items[at] !== active)) return false
  const next = items[Math.min(Math.max(at + step, 0), items.length - 1)]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'))
