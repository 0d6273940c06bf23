import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Target } from './next-thing.ts'

/**
 * Brings the focus to the next thing once it is drawn and no dialog is in front of it: what was pressed is gone with the
 * decision, and the browser would start again at the top of the page.
 */
export function useFocusTarget(
  region: RefObject<HTMLElement | null>,
  isBehindDialog: boolean,
): (target: Target) => void {
  const [target, setTarget] = useState<Target | null>(null)
  useEffect(() => {
    if (!target || isBehindDialog) return
    const find = (of: Target) => region.current?.querySelector<HTMLElement>(selectorOf(of))
    // An entry comes with its day, a row with the list; one that is folded away does not come by itself.
    const mayCome = target.at === 'entry' || region.current?.querySelector(LIST) === null
    const found = find(target) ?? (mayCome ? null : (find({ at: 'clean' }) ?? find({ at: 'end' })))
    if (!found) return
    found.focus({ preventScroll: true })
    found.scrollIntoView({ block: 'nearest' })
    setTarget(null)
  })
  return setTarget
}

/** The list, unless a day covers it. */
const LIST = '.queue-side:not([hidden])'

function selectorOf(target: Target): string {
  switch (target.at) {
    case 'row':
      return `${LIST} [data-row="${CSS.escape(target.key)}"]`
    case 'entry':
      return `[data-entry="${CSS.escape(target.entryId)}"]`
    case 'clean':
      return `${LIST} [data-clean]`
    case 'end':
      return '[data-end]'
  }
}
