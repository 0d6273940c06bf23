import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { listenToPanel } from '../bkn/tab/page-end.ts'

/**
 * The script in a page of e-Kinerja. It is not registered anywhere: the panel puts it into the open tab
 * when the person presses a button there, and it does nothing but answer the panel.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window) return
  const ownPages = browser.runtime.getURL('/sidepanel.html').replace('sidepanel.html', '')
  listenToPanel({ onMessage: browser.runtime.onMessage, ownPages })
})
