import type { Hold } from './span.ts'

/** What a key means on a block of the line. */
export type KeyAct =
  | { readonly kind: 'nudge'; readonly hold: Hold; readonly by: 1 | -1 }
  | { readonly kind: 'go'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'accept' | 'remove' | 'split' | 'merge' | 'help' | 'home' | 'keep' }

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>

/** Letters count only while a block has the focus, so they are in nobody's way. */
export function toKeyAct({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed): KeyAct | undefined {
  if (ctrlKey || metaKey) return undefined
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown':
      return {
        kind: 'nudge',
        hold: shiftKey ? 'end' : altKey ? 'start' : 'whole',
        by: key === 'ArrowDown' ? 1 : -1,
      }
    case 'ArrowLeft':
    case 'ArrowRight':
      return altKey ? undefined : { kind: 'go', to: key === 'ArrowRight' ? 'next' : 'previous' }
    case 'Home':
      return { kind: 'go', to: 'first' }
    case 'End':
      return { kind: 'go', to: 'last' }
    case 'Escape':
      return { kind: 'home' }
    case 'Enter':
      return { kind: 'keep' }
    // On a Mac the key that deletes is this one.
    case 'Backspace':
    case 'Delete':
      return { kind: 'remove' }
  }
  return altKey ? undefined : letterActs[key.toLowerCase()]
}

const letterActs: Readonly<Record<string, KeyAct>> = {
  t: { kind: 'accept' },
  b: { kind: 'split' },
  g: { kind: 'merge' },
  '?': { kind: 'help' },
}
