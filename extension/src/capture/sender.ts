import { browser, type Browser } from 'wxt/browser'
import { adapterFor } from '../adapters/registry/adapters.ts'
import type { Adapter } from '../engine/adapter.ts'

type Sender = Browser.runtime.MessageSender

export type WatchedPage = {
  readonly tab: number
  readonly isActive: boolean
  readonly host: string
  readonly adapter: Adapter
}

/**
 * The watched page a message comes from, as the browser says and never the message: our own
 * extension, a top frame, an ordinary window, the host of an adapter.
 */
export function watchedPage(sender: Sender): WatchedPage | undefined {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0) return undefined
  const { tab, url } = sender
  if (tab?.id === undefined || tab.incognito || !url) return undefined
  const adapter = adapterFor(url)
  if (!adapter) return undefined
  return { tab: tab.id, isActive: tab.active, host: new URL(url).hostname, adapter }
}

/** The origin of the top frame a message comes from, or nothing. */
export function pageOrigin(sender: Sender): string | undefined {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0) return undefined
  if (sender.tab?.id === undefined || sender.tab.incognito || !sender.url) return undefined
  return URL.canParse(sender.url) ? new URL(sender.url).origin : undefined
}

/** Whether a message comes from one of our own pages: only they may ask for more than noting. */
export function isOwnPage(sender: Sender): boolean {
  const own = browser.runtime.getURL('/popup.html').replace('popup.html', '')
  return sender.id === browser.runtime.id && sender.url?.startsWith(own) === true
}
