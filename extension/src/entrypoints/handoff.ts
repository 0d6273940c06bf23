import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { NEWS } from '../messages/to-page.ts'
import { joinPage } from '../handoff/page-side.ts'

/** The script on the person's own Jejak page, registered for exactly that origin after a click. */
export default defineUnlistedScript(() => {
  if (window.top !== window) return
  joinPage({
    window,
    version: browser.runtime.getManifest().version,
    ask: (message) => browser.runtime.sendMessage(message),
    onWake: (listener) =>
      browser.runtime.onMessage.addListener((message: unknown) => {
        if (message === NEWS) listener()
      }),
    isAlive: () => Boolean(browser.runtime?.id),
    nonce: () => crypto.randomUUID(),
  })
})
