import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { adapterFor } from '../engine/adapters.ts'

export type SiteInFront = {
  /** The adapter's app, when the page in front belongs to one we may see. */
  readonly app?: string
  readonly host?: string
}

/** The address in front, as far as granted hosts let us see it. Unseen pages stay unnamed. */
export function useSiteInFront(): SiteInFront | undefined {
  const [site, setSite] = useState<SiteInFront>()
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      const adapter = tab?.url === undefined ? undefined : adapterFor(tab.url)
      setSite(adapter && tab?.url ? { app: adapter.app, host: new URL(tab.url).hostname } : {})
    })
  }, [])
  return site
}
