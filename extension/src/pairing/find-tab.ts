import { browser } from 'wxt/browser'
import { pagePattern } from '../capture/scripts.ts'
import { DEFAULT_PAGE, readSettings } from '../settings/settings.ts'
import { pairableOrigin } from './address.ts'

/** What the tab in front is to this extension. */
export type FoundTab =
  /** A page of Jejak that may be paired by the person's word. */
  | { readonly kind: 'jejak'; readonly origin: string; readonly replaces: string | undefined }
  | { readonly kind: 'connected'; readonly origin: string }
  /** Its address is not to be seen; the browser can be asked to let the person show it. */
  | { readonly kind: 'unseen'; readonly tabId: number }
  | { readonly kind: 'other' }

/** Chromium's way to offer the person a permission for the page in front; others have none (yet). */
type HostRequests = {
  addHostAccessRequest?(request: { readonly tabId: number }): Promise<void>
}

/** @param tabId the tab that is meant; without it the one in front of the person */
export async function findTab(tabId?: number): Promise<FoundTab> {
  const [tab] =
    tabId === undefined
      ? await browser.tabs.query({ active: true, lastFocusedWindow: true })
      : [await browser.tabs.get(tabId)]
  if (tab?.id === undefined) return { kind: 'other' }
  const { page } = await readSettings()
  const isConnected = await browser.permissions.contains({ origins: [pagePattern(page)] })
  if (tab.url === undefined)
    return !isConnected && canAskForTab() ? { kind: 'unseen', tabId: tab.id } : { kind: 'other' }
  const origin = pairableOrigin(tab.url)
  if (origin === undefined) return { kind: 'other' }
  if (origin === page && isConnected) return { kind: 'connected', origin }
  if (!(await saysJejak(tab.id))) return { kind: 'other' }
  const isChosen = isConnected && page !== DEFAULT_PAGE && page !== origin
  return { kind: 'jejak', origin, replaces: isChosen ? page : undefined }
}

const hostRequests = (): HostRequests => browser.permissions as HostRequests

const canAskForTab = (): boolean => typeof hostRequests().addHostAccessRequest === 'function'

const ASKED = 'pairing-asked'
const ASKED_FOR_MS = 5 * 60_000

/**
 * Lets the browser offer the person to show us the page in front: it asks beside its own extension button, for that one
 * site, and nothing is known to us before they say yes there.
 */
export async function askForTab(tabId: number): Promise<void> {
  await hostRequests().addHostAccessRequest?.({ tabId })
}

/** For a page of ours that closes before the answer: the worker takes it and opens the question. */
export const rememberAskedTab = (tabId: number, now: number): Promise<void> =>
  browser.storage.session.set({ [ASKED]: { tabId, at: now } })

/** The tab that was asked for a moment ago, while it can be seen; asked once, answered once. */
export async function takeAskedTab(now: number): Promise<number | undefined> {
  const { [ASKED]: asked } = await browser.storage.session.get(ASKED)
  if (!isAsked(asked) || now - asked.at > ASKED_FOR_MS) return undefined
  const found = await findTab(asked.tabId).catch(() => undefined)
  return found?.kind === 'jejak' ? asked.tabId : undefined
}

export const forgetAskedTab = (): Promise<void> => browser.storage.session.remove(ASKED)

function isAsked(value: unknown): value is { readonly tabId: number; readonly at: number } {
  if (typeof value !== 'object' || value === null) return false
  const { tabId, at } = value as { readonly tabId?: unknown; readonly at?: unknown }
  return typeof tabId === 'number' && typeof at === 'number'
}

/** What a page says of itself proves nothing; it only spares the question on pages that are surely none. */
async function saysJejak(tabId: number): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () =>
        document.querySelector('meta[name="application-name"]')?.getAttribute('content') ===
        'Jejak',
    })
    return answer?.result === true
  } catch {
    // The browser shows a page of its own there, or the permission was taken back meanwhile.
    return false
  }
}
