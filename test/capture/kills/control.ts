import type { CDPSession, Page } from '@playwright/test'
import type { CaptureEvent } from '@jejak/shared/capture/event'
import { captureLogOf } from '../../fixtures/capture-log.ts'
import type { InstalledExtension } from '../../fixtures/installed-extension.ts'

export type Heard = { readonly type: string }

/**
 * A page of the extension's origin without code of ours. It goes on when the worker is stopped: from it
 * the clock is moved and the log is read, and it hears every report of a page when the worker does.
 */
export type Control = {
  readonly page: Page
  now(this: void): number
  setTime(this: void, at: number): Promise<void>
  /** Time passes, and every half minute the tab in front says that it is looked at. */
  pass(this: void, minutes: number): Promise<void>
  beIdle(this: void, state: 'active' | 'idle'): Promise<void>
  /** Until every page has been read as it stands and its reports are answered. */
  untilRead(this: void): Promise<void>
  events(this: void): Promise<readonly CaptureEvent[]>
  stopWorker(this: void): Promise<void>
}

const BEAT_MS = 30_000

export async function openControl(
  extension: InstalledExtension,
  onHeard: (report: Heard) => void,
): Promise<Control> {
  const page = await extension.openPage('manifest.json')
  await page.exposeFunction('tellHeard', (told: string) => onHeard(JSON.parse(told) as Heard))
  await page.evaluate(() => {
    chrome.runtime.onMessage.addListener((message) => {
      const { type } = Object(message) as { type?: string }
      if (type) void tellHeard(JSON.stringify({ type }))
    })
  })
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  let offset = 0
  const setOffset = (ms: number) => {
    offset = ms
    return page.evaluate((value) => chrome.storage.session.set({ jejakTest: value }), ms)
  }
  return {
    page,
    now: () => Date.now() + offset,
    setTime: (at) => setOffset(at - Date.now()),
    pass: async (minutes) => {
      for (let left = minutes * 60_000; left > 0; left -= BEAT_MS) {
        await setOffset(offset + Math.min(left, BEAT_MS))
        await page.evaluate(beatInFront)
      }
    },
    untilRead: () => page.evaluate(restEverywhere),
    beIdle: (state) =>
      page.evaluate((value) => chrome.storage.session.set({ jejakTestIdle: value }), state),
    events: captureLogOf({ worker: page }).events,
    stopWorker: async () => void (await session.send('ServiceWorker.stopAllWorkers')),
  }
}

/** Runs in the control page. A page without a script has nobody who could answer. */
async function beatInFront(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id !== undefined)
    await chrome.tabs.sendMessage(tab.id, { jejakTest: 'beat' }).catch(() => undefined)
}

/** Runs in the control page as well. */
async function restEverywhere(): Promise<void> {
  const tabs = await chrome.tabs.query({})
  await Promise.all(
    tabs.map(({ id = -1 }) =>
      chrome.tabs.sendMessage(id, { jejakTest: 'rest' }).catch(() => undefined),
    ),
  )
}

declare global {
  var tellHeard: (told: string) => Promise<void>
}
