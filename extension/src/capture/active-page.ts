import { LOOK_AGAIN } from '../messages/to-page.ts'
import { browser } from 'wxt/browser'
import { idleNow } from '../clock/idle.ts'
import { adapterFor } from '../adapters/registry/adapters.ts'
import { endMeeting } from './meetings.ts'
import { leave, noteIdle } from './recorder.ts'
import { changeState, readState } from '../storage/session-state.ts'
import { readSettings } from '../settings/settings.ts'
import { noteTimeOnly } from './time-only.ts'

type TabLike = { readonly id?: number | undefined; readonly url?: string | undefined } | undefined

/** Without the `tabs` permission the address is visible for granted hosts only, which is what we ask. */
async function isWatched(tab: TabLike): Promise<boolean> {
  const app = tab?.url === undefined ? undefined : adapterFor(tab.url)?.app
  return app !== undefined && (await readSettings()).apps.includes(app)
}

/** Another page came to the front: a watched one is asked to report, any other ends the stretch. */
export async function onTabActivated(tab: TabLike, now: number): Promise<void> {
  if (!(await isWatched(tab))) await leave(now)
  // A tab whose script is not there yet speaks for itself when it starts.
  else if (tab?.id !== undefined)
    await browser.tabs.sendMessage(tab.id, LOOK_AGAIN).catch(() => undefined)
  await noteTimeOnly('seen', now)
}

export async function onTabUpdated(tabId: number, tab: TabLike, now: number): Promise<void> {
  if (await isWatched(tab)) return noteTimeOnly('seen', now)
  const { activePage } = await readState()
  if (activePage?.tab === tabId) await leave(now)
  await endMeeting(tabId, now)
}

export async function onTabRemoved(tabId: number, now: number): Promise<void> {
  const { activePage, pending, lastAt } = await readState()
  if (activePage?.tab === tabId) await leave(now)
  await endMeeting(tabId, now)
  const { [tabId]: _, ...others } = lastAt
  await changeState({ pending: pending.filter((one) => one.tab !== tabId), lastAt: others })
}

/**
 * Looks at the world once when the worker starts. A page sends a report again when the worker was stopped
 * before it had written it; the browser does not, so idleness, a change of tab or the loss of focus
 * that fell into that moment is found out here.
 */
export async function catchUp(now: number): Promise<void> {
  await noteIdle(await idleNow(), now)
  const { activePage } = await readState()
  const tab = await findActiveTab()
  if (activePage?.tab !== tab?.id) await onTabActivated(tab, now)
}

async function findActiveTab(): Promise<TabLike> {
  const window = await browser.windows.getLastFocused().catch(() => undefined)
  if (!window?.focused || window.id === undefined) return undefined
  const [tab] = await browser.tabs.query({ windowId: window.id, active: true })
  return tab
}
