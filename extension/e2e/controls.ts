import { browser } from 'wxt/browser'
import type { WorkerControls } from '../src/clock/controls.ts'
import { testNow, turnClock } from './clock.ts'
import { IDLE_KEY, idleNow } from './idle.ts'
import { setAway } from './presence.ts'

/**
 * Time and presence for whole-system tests. The build `wxt build --mode e2e` alone takes this folder; a test
 * holds that no shipped build contains the word `jejakTest`.
 *
 * In the service worker (Playwright: `worker.evaluate(() => jejakTest.…)`):
 *
 *   await jejakTest.set(Date.parse('2026-01-19T08:00:00+07:00'))   a working hour; do this first
 *   await jejakTest.advance(25 * 60_000)          time passes; the page in front beats every 30 s, as it would
 *   await jejakTest.advance(600_000, { beats: false })             time passes and nothing is heard (sleep)
 *   await jejakTest.idle('idle' | 'locked' | 'active')             what the browser says about input
 *   await jejakTest.leave()                       no watched page is in front any more
 *   await jejakTest.present(false, tabId?)        the page (default: the one in front) is not looked at;
 *                                                 lasts until the page is loaded again
 *   jejakTest.now()
 *
 * The clock runs on by itself between calls, and it is the same in the worker, panel, popup and options.
 * Windows inside the page (15 s from click to outcome) are real time.
 */
type TestControls = {
  set(at: number): Promise<void>
  advance(ms: number, options?: { readonly beats?: boolean }): Promise<void>
  idle(state: 'active' | 'idle' | 'locked'): Promise<unknown>
  leave(): Promise<unknown>
  present(isPresent: boolean, tab?: number): Promise<void>
  now(): number
}

type PageControl = { readonly jejakTest: 'beat' | 'present' | 'away' }

const BEAT_MS = 30_000

export function controlWorker(background: WorkerControls): void {
  // Tests that stop the worker cannot ask it: they write what the browser is to say, and this is its event.
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[IDLE_KEY]) void idleNow().then(background.idle)
  })
  const tell = async (what: PageControl['jejakTest'], tab?: number) => {
    const stored = await browser.storage.session.get('recorder')
    const active: unknown = Reflect.get(Object(stored['recorder']), 'activePage')
    const id = tab ?? Reflect.get(Object(active), 'tab')
    if (typeof id === 'number') await browser.tabs.sendMessage(id, { jejakTest: what })
  }
  const controls: TestControls = {
    now: testNow,
    set: async (at) => {
      await turnClock(at - testNow())
      await background.tick()
    },
    advance: async (ms, { beats = true } = {}) => {
      for (let left = ms; left > 0; left -= BEAT_MS) {
        await turnClock(Math.min(left, BEAT_MS))
        if (beats) await tell('beat')
      }
      await background.tick()
    },
    idle: async (state) => {
      await browser.storage.session.set({ [IDLE_KEY]: state })
      return background.idle(state)
    },
    leave: background.leave,
    present: (isPresent, tab) => tell(isPresent ? 'present' : 'away', tab),
  }
  Object.assign(globalThis, { jejakTest: controls })
}

/** Whole-system tests speak to the page's script through this. */
export function controlPage(beat: () => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: Partial<PageControl>, _sender, sendResponse) => {
    if (message.jejakTest === undefined) return undefined
    if (message.jejakTest === 'beat') {
      void beat().then(() => sendResponse())
      return true
    }
    setAway(message.jejakTest === 'away')
    sendResponse()
    return undefined
  })
}
