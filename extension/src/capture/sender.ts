import { browser, type Browser } from 'wxt/browser'
import { adapterFor } from '../adapters/registry/adapters.ts'
import type { Adapter } from '../engine/adapter.ts'

type Sender = Browser.runtime.MessageSender

export type WatchedPage = {
  readonly tab: number
  readonly isActive: boolean
  readonly host: string
  readonly adapter: Adapter
  /** 0 is the page itself. */
  readonly frame: number
  /** The app of the page around; that of the page itself when it is none. */
  readonly shell: string
}

/**
 * The watched page a message comes from, as the browser says and never the message: our own extension, an ordinary
 * window, the host of an adapter. A frame only where the adapter looks into frames and the page around has an adapter.
 */
export function watchedPage(sender: Sender): WatchedPage | undefined {
  const { tab, url, frameId: frame } = sender
  if (sender.id !== browser.runtime.id || frame === undefined) return undefined
  if (tab?.id === undefined || tab.incognito || !url) return undefined
  const adapter = adapterFor(url)
  const shell = frame === 0 ? adapter : adapterFor(tab.url ?? '')
  if (!adapter || !shell || (frame !== 0 && !adapter.frames)) return undefined
  const host = new URL(url).hostname
  return { tab: tab.id, isActive: tab.active, host, adapter, frame, shell: shell.app }
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
