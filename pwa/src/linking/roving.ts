import { stepTo } from '@jejak/shared/linking/plan-list'
import { useState } from 'preact/hooks'

/**
 * One tab stop for a group of answers among which arrow keys move. They move the focus and nothing else: what is chosen
 * is chosen by Enter, Space or a click, so a list never folds under the key that looks through it.
 */
export function useRoving(first: number) {
  const [at, setAt] = useState(first)
  return {
    /** What a button in the group needs. */
    answer: (
      index: number,
      { count, isChosen }: { readonly count: number; readonly isChosen: boolean },
    ) => ({
      type: 'button' as const,
      role: 'radio' as const,
      'aria-checked': isChosen,
      tabIndex: index === Math.min(at, count - 1) ? 0 : -1,
      onFocus: () => setAt(index),
    }),
    onKeyDown: (event: KeyboardEvent) => {
      const group = event.currentTarget
      if (!(group instanceof HTMLElement)) return
      const items = [...group.querySelectorAll<HTMLElement>('[role="radio"]')]
      const from = items.findIndex((item) => item === document.activeElement)
      const to = stepTo(event.key, from, items.length)
      if (from < 0 || to === undefined) return
      event.preventDefault()
      items[to]?.focus()
    },
  }
}
