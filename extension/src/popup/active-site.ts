import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { adapterFor, isSiteApp } from '../adapters/registry/adapters.ts'
import { settings } from '../ui/app-state.ts'

export type ActiveSite = {
  /** The adapter's app, when the page in front belongs to one we may see. */
  readonly app?: string
  readonly host?: string
}

/** The address in front, as far as granted hosts let us see it. Unseen pages stay unnamed. */
export function useActiveSite(): ActiveSite | undefined {
  const [site, setSite] = useState<ActiveSite>()
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      const adapter = tab?.url === undefined ? undefined : adapterFor(tab.url)
      // A page that may be seen for another reason, the person's own Jejak, is not on offer here.
      const isApp =
        adapter && (!isSiteApp(adapter.app) || settings.value.apps.includes(adapter.app))
      setSite(isApp && tab?.url ? { app: adapter.app, host: new URL(tab.url).hostname } : {})
    })
  }, [])
  return site
}
