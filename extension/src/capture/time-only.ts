import { LOOK_AGAIN } from '../messages/to-page.ts'
import { browser } from 'wxt/browser'
import { adapterFor } from '../adapters/registry/adapters.ts'
import { hashOf } from '../engine/fold.ts'
import { pdfReading } from '../engine/pdf.ts'
import { receive } from './recorder.ts'
import type { Reading } from '../messages/page-report.ts'
import type { WatchedPage } from './sender.ts'
import { readSettings } from '../settings/settings.ts'

/** Name of the alarm that beats while such a page is in front: it has no script that could. */
export const TIME_ONLY = 'time-only'
const BEAT_MIN = 0.5

type ScriptlessPage = { readonly page: WatchedPage; readonly reading: Reading }

/**
 * Pages without a script of ours. Apps whose pages hold nothing that may be read have none at all: that one
 * is in front is known from the tab's host, and nothing else of it is looked at, no title, no path.
 */
export async function noteTimeOnly(type: 'seen' | 'beat', now: number): Promise<void> {
  const found = await scriptlessPage()
  if (!found) {
    await browser.alarms.clear(TIME_ONLY)
    return
  }
  const { page, reading } = found
  await receive({ type, id: crypto.randomUUID(), reading, visit: '' }, page, now)
  const alarm = await browser.alarms.get(TIME_ONLY)
  if (!alarm) await browser.alarms.create(TIME_ONLY, { periodInMinutes: BEAT_MIN })
}

async function scriptlessPage(): Promise<ScriptlessPage | undefined> {
  const window = await browser.windows.getLastFocused().catch(() => undefined)
  if (!window?.focused || window.id === undefined) return undefined
  const [tab] = await browser.tabs.query({ windowId: window.id, active: true })
  if (tab?.id === undefined || !tab.url || tab.incognito) return undefined
  const adapter = adapterFor(tab.url)
  if (!adapter || !(await readSettings()).apps.includes(adapter.app)) return undefined
  const { hostname, origin, pathname } = new URL(tab.url)
  const page = {
    tab: tab.id,
    isActive: true,
    host: hostname,
    adapter,
    frame: 0,
    shell: adapter.app,
  }
  if (adapter.timeOnly) return { page, reading: timeReading(adapter.name) }
  if (import.meta.env.FIREFOX && adapter.namesPdf && (await isPdfViewer(tab.id, pathname)))
    return { page, reading: pdfReading(origin, pathname, hashOf) }
  return undefined
}

const timeReading = (name: string): Reading => ({
  object: { type: 'page', key: 'page:/', label: name },
  route: '/',
  link: null,
  matchLevel: 0,
  missing: [],
})

/** Firefox shows a PDF in a page of its own, where no script of an extension runs, so nobody answers there. */
async function isPdfViewer(tab: number, path: string): Promise<boolean> {
  if (!/\.pdf$/i.test(path)) return false
  return browser.tabs.sendMessage(tab, LOOK_AGAIN).then(
    () => false,
    () => true,
  )
}
