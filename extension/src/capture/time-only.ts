import { browser } from 'wxt/browser'
import { adapterFor } from '../engine/adapters.ts'
import { receive } from './recorder.ts'
import type { CheckedReading } from './report.ts'
import type { WatchedPage } from './sender.ts'
import { readSettings } from './settings.ts'

/** Name of the alarm that beats while such a page is in front: it has no script that could. */
export const TIME_ONLY = 'time-only'
const BEAT_MIN = 0.5

/**
 * Apps whose pages hold nothing that may be read have no script at all. That one is in front is known
 * from the tab's host, and nothing else of it is looked at: no title, no path.
 */
export async function noteTimeOnly(type: 'seen' | 'beat', now: number): Promise<void> {
  const page = await timeOnlyPage()
  if (!page) {
    await browser.alarms.clear(TIME_ONLY)
    return
  }
  const reading: CheckedReading = {
    object: { type: 'page', key: 'page:/', label: page.adapter.name },
    route: '/',
    link: null,
    rung: 0,
    missing: [],
  }
  await receive({ type, reading, visit: '' }, page, now)
  const alarm = await browser.alarms.get(TIME_ONLY)
  if (!alarm) await browser.alarms.create(TIME_ONLY, { periodInMinutes: BEAT_MIN })
}

async function timeOnlyPage(): Promise<WatchedPage | undefined> {
  const window = await browser.windows.getLastFocused().catch(() => undefined)
  if (!window?.focused || window.id === undefined) return undefined
  const [tab] = await browser.tabs.query({ windowId: window.id, active: true })
  if (tab?.id === undefined || !tab.url || tab.incognito) return undefined
  const adapter = adapterFor(tab.url)
  if (!adapter?.timeOnly || !(await readSettings()).apps.includes(adapter.app)) return undefined
  return { tab: tab.id, isActive: true, host: new URL(tab.url).hostname, adapter }
}
