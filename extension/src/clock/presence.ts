import { browser } from 'wxt/browser'
import type { PageControl } from './test-clock.ts'

export type Presence = { readonly isPresent: () => boolean }

/**
 * Whether the person can be looking at this page. A frame inside it may have taken the focus (a PDF, an
 * editor): `blur` alone would lose that time, `hasFocus` stays true.
 */
export const presence: Presence = {
  isPresent: () => override ?? (document.visibilityState === 'visible' && document.hasFocus()),
}

let override: boolean | undefined

/** Whole-system tests speak to the page's script through this; see `test-clock.ts`. */
export function obeyTestControls(beat: () => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: Partial<PageControl>, _sender, sendResponse) => {
    if (message.jejakTest === undefined) return undefined
    if (message.jejakTest === 'beat') {
      void beat().then(() => sendResponse())
      return true
    }
    override = message.jejakTest === 'present' ? undefined : false
    sendResponse()
    return undefined
  })
}
