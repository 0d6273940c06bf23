import { browser } from 'wxt/browser'
import { pagePattern } from '../capture/scripts.ts'
import { changeSettings } from '../settings/settings.ts'

export type Paired = 'done' | 'refused' | 'not-possible'

const CONFIRMED = 'pairing-confirmed'
const CONFIRMED_FOR_MS = 5 * 60_000

/**
 * Makes an origin the person's own Jejak. Only ever called by a press on a button of the extension that names the host:
 * no page can call it, and none is asked.
 * @param now epoch milliseconds
 */
export async function pair(origin: string, now: number): Promise<Paired> {
  // Firefox closes a popup over which it asks for the permission; the worker then ends what was confirmed here.
  // Not waited for: the question counts as the person's only in the same turn as their press.
  const noted = browser.storage.session.set({ [CONFIRMED]: { origin, at: now } })
  const isGranted = await ask(origin)
  await noted
  await browser.storage.session.remove(CONFIRMED)
  if (isGranted === undefined) return 'not-possible'
  if (!isGranted) return 'refused'
  await changeSettings({ page: origin })
  return 'done'
}

/** For the worker, when a permission came: pairs what was confirmed a moment ago on a page that is gone since. */
export async function pairConfirmed(now: number): Promise<void> {
  const { [CONFIRMED]: confirmed } = await browser.storage.session.get(CONFIRMED)
  if (!isConfirmed(confirmed) || now - confirmed.at > CONFIRMED_FOR_MS) return
  const { origin } = confirmed
  if (!(await browser.permissions.contains({ origins: [pagePattern(origin)] }))) return
  await browser.storage.session.remove(CONFIRMED)
  await changeSettings({ page: origin })
}

function isConfirmed(value: unknown): value is { readonly origin: string; readonly at: number } {
  if (typeof value !== 'object' || value === null) return false
  const { origin, at } = value as { readonly origin?: unknown; readonly at?: unknown }
  return typeof origin === 'string' && typeof at === 'number'
}

/** Undefined when this build may not even ask for that host. */
async function ask(origin: string): Promise<boolean | undefined> {
  try {
    return await browser.permissions.request({ origins: [pagePattern(origin)] })
  } catch {
    // The browser throws for hosts the manifest does not list.
    return undefined
  }
}
